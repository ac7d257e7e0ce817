import type { AtRule, ChildNode, Plugin, Rule } from 'postcss';

/**
 * A PostCSS step for the styles of src/reader, which are put into pages as the reader's own ("user") styles: marks every
 * declaration as important, because only then does a user style outrank the page's, and moves the tokens from `:root`,
 * which is the page's, and the themes to the view. Other styles pass unchanged.
 */
export function outrankPageStyles(): Plugin {
  return {
    postcssPlugin: 'outrank-page-styles',
    OnceExit(root, { result }) {
      if (!result.opts.from?.includes('/src/reader/')) return;
      root.walkDecls((declaration) => {
        if (!isInside(declaration, ['keyframes', 'font-face'])) declaration.important = true;
      });
      root.walkRules((rule: Rule) => {
        rule.selectors = rule.selectors.map((selector) => {
          if (selector === ':root') return 'winnow-view';
          return selector.startsWith('[data-theme') ? `winnow-view${selector}` : selector;
        });
      });
    },
  };
}

/** Importance means nothing in a keyframe or a font's description, and makes browsers drop the line. */
function isInside(node: ChildNode, names: string[]): boolean {
  for (let at = node.parent; at && at.type !== 'root'; at = at.parent as typeof at) {
    if (at.type === 'atrule' && names.includes((at as AtRule).name)) return true;
  }
  return false;
}

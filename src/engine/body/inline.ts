import { NO_TOKENS, tokensOf } from '../clutter/class-names.ts';

const BOLD = new Set(['b', 'strong']);
const EMPHASIS = new Set(['i', 'em', 'cite']);

/** The inline elements around a text. */
export interface Inline {
  link: boolean;
  bold: boolean;
  emphasis: boolean;
  tokens: readonly string[];
  tag: string;
  rule: number;
}

export const PLAIN: Inline = { link: false, bold: false, emphasis: false, tokens: [], tag: '', rule: 0 };

/** The same with one element more around it. */
export function within(inline: Inline, element: Element, tag: string): Inline {
  const own = element.hasAttributes() ? tokensOf(element) : NO_TOKENS;
  return {
    link: inline.link || (tag === 'a' && element.hasAttribute('href')),
    bold: inline.bold || BOLD.has(tag),
    emphasis: inline.emphasis || EMPHASIS.has(tag),
    tokens: own.length ? [...inline.tokens, ...own] : inline.tokens,
    tag: inline.tag || tag,
    rule: inline.rule,
  };
}

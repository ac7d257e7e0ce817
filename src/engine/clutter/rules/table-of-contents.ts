import { type ClutterRule, hasAny, words } from '../clutter-rule.ts';

const CONTENTS_TOKENS = words('toc tableofcontents contents jumplinks inhaltsverzeichnis sommaire');

/** Lists of links to the article's own headings. */
export const tableOfContents: ClutterRule = {
  name: 'table-of-contents',
  reason: 'table-of-contents',
  removes: (profile) => {
    if (profile.links < 3 || profile.proseWords > 0 || profile.linkWords < profile.words * 0.7) return false;
    const links = [...profile.element.querySelectorAll('a[href]')];
    return hasAny(profile.tokens, CONTENTS_TOKENS) && links.every((link) => link.getAttribute('href')!.includes('#'));
  },
  explains: (profile) => profile.links >= 2 && hasAny(profile.tokens, CONTENTS_TOKENS),
};

import { nameKind } from '../class-names.ts';
import type { ClutterRule } from '../clutter-rule.ts';

const CONTENTS_NAMES = nameKind('toc tableofcontents contents jumplinks inhaltsverzeichnis sommaire');

/** Lists of links to the article's own headings. */
export const tableOfContents: ClutterRule = {
  name: 'table-of-contents',
  reason: 'table-of-contents',
  removes: (profile) => {
    if (
      !(profile.names & CONTENTS_NAMES) ||
      profile.links < 3 ||
      profile.proseWords > 0 ||
      profile.linkWords < profile.words * 0.7
    )
      return false;
    const links = [...profile.element.querySelectorAll('a[href]')];
    return links.every((link) => link.getAttribute('href')!.includes('#'));
  },
  explains: (profile) => profile.links >= 2 && (profile.names & CONTENTS_NAMES) !== 0,
};

import { nameKind } from '../class-names.ts';
import type { ClutterRule } from '../clutter-rule.ts';

const AUTHOR_NAMES = nameKind('author authors authorbox authorbio bio authorinfo writer contributor contributors');
const BOX_NAMES = nameKind('bio box authorbox about info');

/** About the author: name, portrait, biography, profile links. */
export const authorBox: ClutterRule = {
  name: 'author-box',
  reason: 'author-box',
  removes: (profile) =>
    profile.words >= 8 &&
    profile.words <= 150 &&
    (profile.names & AUTHOR_NAMES) !== 0 &&
    (profile.names & BOX_NAMES) !== 0 &&
    !profile.element.querySelector('h1'),
  explains: ({ names, words }) => words <= 200 && (names & AUTHOR_NAMES) !== 0,
};

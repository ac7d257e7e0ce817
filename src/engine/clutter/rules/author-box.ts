import { type ClutterRule, hasAny, words } from '../clutter-rule.ts';

const AUTHOR_TOKENS = words('author authors authorbox authorbio bio authorinfo writer contributor contributors');

/** About the author: name, portrait, biography, profile links. */
export const authorBox: ClutterRule = {
  name: 'author-box',
  reason: 'author-box',
  removes: (profile) =>
    profile.words >= 8 &&
    profile.words <= 150 &&
    hasAny(profile.tokens, AUTHOR_TOKENS) &&
    (profile.tokens.has('bio') ||
      profile.tokens.has('box') ||
      profile.tokens.has('authorbox') ||
      profile.tokens.has('about') ||
      profile.tokens.has('info')) &&
    !profile.element.querySelector('h1'),
  explains: ({ tokens, words: count }) => count <= 200 && hasAny(tokens, AUTHOR_TOKENS),
};

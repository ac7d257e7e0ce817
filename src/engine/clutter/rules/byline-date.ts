import { type ClutterRule, hasAny, words } from '../clutter-rule.ts';

const META_TOKENS = words(
  'byline dateline date datetime timestamp published updated meta postmeta entrymeta readingtime reading-time author authors',
);
const READS_LIKE_ONE =
  /^(?:by\s|von\s|par\s|por\s|published|updated|posted|last (?:updated|modified))|\b\d{1,2} min(?:ute)?s?(?: read)?\b|\b(?:19|20)\d\d\b|\bago\b/i;

/** Who wrote it and when: shown by Winnow in its own place. */
export const bylineDate: ClutterRule = {
  name: 'byline-date',
  reason: 'byline-date',
  explains: (profile) =>
    profile.words <= 40 &&
    (profile.tag === 'time' ||
      hasAny(profile.tokens, META_TOKENS) ||
      (profile.words <= 20 && READS_LIKE_ONE.test(profile.text))),
};

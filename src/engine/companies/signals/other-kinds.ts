import { COMMON_CAPITALS } from '../names/common-capitals.ts';
import { FIRST_NAMES } from '../names/first-names.ts';
import { OTHER_ORGANISATIONS } from '../names/other-organisations.ts';
import { PLACES } from '../names/places.ts';
import { HONORIFICS, ORGANISATION_WORDS } from './other-words.ts';
import type { Signal } from './signal.ts';

/** Universities, agencies, courts, teams, streets and parks. */
export const otherOrganisation: Signal = {
  name: 'other-organisation',
  points({ core, mentions, listed }) {
    const lower = core.toLowerCase().replaceAll('’', "'");
    if (OTHER_ORGANISATIONS.has(lower)) return -8;
    if (listed?.weight === 'sure' || mentions.some((mention) => mention.legalForm)) return 0;
    const words = lower.split(/\s+/);
    const last = words[words.length - 1] ?? '';
    const has =
      ORGANISATION_WORDS.has(last) || words.some((word, i) => ORGANISATION_WORDS.has(word) && words[i + 1] === 'of');
    return words.length > 1 && has ? -6 : ORGANISATION_WORDS.has(lower) ? -4 : 0;
  },
};

/** People by first name, title before or initial. */
export const person: Signal = {
  name: 'person',
  points({ core, mentions, listed }) {
    if (listed?.weight === 'sure' || mentions.some((mention) => mention.legalForm)) return 0;
    const words = core.split(/\s+/);
    const titled = mentions.some(({ block, from }) => HONORIFICS.has(block.words[from - 1]?.lower ?? ''));
    if (titled) return -5;
    if (/['’]s\b|&/.test(core)) return 0;
    const first = words[0]?.toLowerCase() ?? '';
    if (FIRST_NAMES.has(first)) return words.length <= 3 ? -5 : -2;
    return words.length === 3 && /^\p{Lu}\.?$/u.test(words[1] ?? '') ? -4 : 0;
  },
};

/** Countries, states and cities, and names that are nothing but a place and its kind. */
export const place: Signal = {
  name: 'place',
  points({ core, mentions, listed }) {
    if (listed?.weight === 'sure' || mentions.some((mention) => mention.legalForm)) return 0;
    const lower = core.toLowerCase();
    if (PLACES.has(lower)) return -6;
    const placed = mentions.filter(({ block, from, to }) => {
      const before = block.words[from - 1]?.lower ?? '';
      const after = block.words[to];
      return before === 'in' || before === 'near' || (after?.gap === ', ' && PLACES.has(after.lower));
    }).length;
    return placed * 2 > mentions.length ? -1.5 : 0;
  },
};

/** Languages, titles, short forms of technology, and names made of such words alone. */
export const commonWord: Signal = {
  name: 'common-word',
  points({ core, listed, mentions }, text) {
    if (listed?.weight === 'sure' || mentions.some((mention) => mention.legalForm)) return 0;
    const words = core.toLowerCase().split(/[\s-]+/);
    if (words.every((word) => COMMON_CAPITALS.has(word))) return -6;
    if (listed) return 0;
    // A word that the article also writes small is hardly a name.
    const plain = words.filter((word) => text.plainWords.has(word) || COMMON_CAPITALS.has(word)).length;
    return plain === words.length ? -3 : plain > 0 ? -0.5 : 0;
  },
};

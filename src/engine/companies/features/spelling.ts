import { COMMON_CAPITALS } from '../names/common-capitals.ts';
import { TRADE_WORDS } from '../names/trade-words.ts';
import { wordClass } from '../tagger/word-classes.ts';
import type { NameFeatures } from './feature.ts';

const isCapitals = (text: string): boolean => text.length > 1 && text === text.toUpperCase();

/** How the name is written. */
export const spellingFeatures: NameFeatures = {
  names: [
    'words',
    'letters',
    'capitals',
    'mixed',
    'digits',
    'ampersand',
    'dot',
    'plain-words',
    'common-words',
    'class-first',
    'class-last',
    'trade-last',
    'trade-words',
  ],
  write(row, at, { name, text }) {
    const { core } = name;
    const words = core.split(/[\s-]+/);
    row[at++] = words.length;
    row[at++] = core.length;
    row[at++] = words.filter(isCapitals).length / words.length;
    row[at++] = Number(words.some((word) => !isCapitals(word) && /[a-z][A-Z]/.test(word)));
    row[at++] = Number(/[0-9]/.test(core));
    row[at++] = Number(core.includes('&'));
    row[at++] = Number(/[a-z]\.[a-z]/i.test(core));
    const lower = words.map((word) => word.toLowerCase());
    row[at++] = lower.filter((word) => text.plainWords.has(word)).length / words.length;
    row[at++] = lower.filter((word) => COMMON_CAPITALS.has(word)).length / words.length;
    row[at++] = wordClass(lower[0] ?? '');
    row[at++] = wordClass(lower.at(-1) ?? '');
    row[at++] = Number(words.length > 1 && TRADE_WORDS.has(lower.at(-1) ?? ''));
    row[at++] = lower.filter((word) => TRADE_WORDS.has(word)).length / words.length;
  },
};

import { UPPER } from '../letters.ts';
import type { ClaimFeatures } from './feature.ts';

const CAPITAL = new RegExp(`(?<![${UPPER}])[${UPPER}]`, 'g');
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How a sentence is written, whatever it says. */
export const shapeFeatures: ClaimFeatures = {
  names: [
    'words',
    'meaning',
    'word length',
    'numbers',
    'years',
    'capitals',
    'capital share',
    'commas',
    'brackets',
    'quotes',
    'dashes',
    'colon',
    'question',
    'exclamation',
    'stop',
    'largest figure',
    'figures of a unit',
    'attribution',
    'source',
    'key companies',
    'companies',
  ],
  write(row, at, _i, _facts, { text, words, content, figures, attribution, companies }) {
    const capitals = count(text, CAPITAL);
    let largest = 0;
    for (const { value } of figures) largest = Math.max(largest, Math.log10(1 + Math.abs(value ?? 0)));
    const values = [
      Math.min(words.length, 80),
      content.size,
      words.length ? text.length / words.length : 0,
      Math.min(8, count(text, /\d+(?:[.,]\d+)*/g)),
      Math.min(4, count(text, /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g)),
      Math.min(20, capitals),
      words.length ? Math.min(1, capitals / words.length) : 0,
      Math.min(8, count(text, /[,;]/g)),
      Math.min(4, count(text, /[([]/g)),
      Math.min(4, count(text, /["“”«»„]/g)),
      Math.min(4, count(text, /[–—]|\s-\s/g)),
      count(text.slice(0, 60), /:/g),
      /[?？]["”'’)\]]*$/.test(text) ? 1 : 0,
      /[!！]["”'’)\]]*$/.test(text) ? 1 : 0,
      /[.…。]["”'’)\]]*$/.test(text) ? 1 : 0,
      largest,
      figures.filter(({ unit }) => unit !== null).length,
      attribution ? 1 : 0,
      attribution?.source ? 1 : 0,
      companies.filter(({ role }) => role === 'key').length,
      companies.length,
    ];
    row.set(values, at);
  },
};

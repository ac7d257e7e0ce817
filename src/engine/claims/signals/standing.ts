import type { ClaimSignal } from './signal.ts';

export const company: ClaimSignal = {
  name: 'company',
  weight: 0.3,
  measure: ({ companies }) => Math.min(companies, 2),
};

/** Share of the headline's words in it, 0 to 1. */
export const headline: ClaimSignal = {
  name: 'headline',
  weight: 0.1,
  measure: ({ content }, article) => {
    if (!article.headline.size) return 0;
    let shared = 0;
    for (const word of article.headline) if (content.has(word)) shared++;
    return shared / article.headline.size;
  },
};

/** Very short and very long sentences are seldom good claims: distance from 12 to 35 words, in tens. */
export const length: ClaimSignal = {
  name: 'length',
  weight: -0.8,
  measure: ({ words }) =>
    words.length < 12 ? (12 - words.length) / 10 : words.length > 35 ? Math.min((words.length - 35) / 10, 3) / 2 : 0,
};

export const listItem: ClaimSignal = {
  name: 'list-item',
  weight: -0.35,
  measure: ({ block }) => (block.kind === 'list-item' ? 1 : 0),
};

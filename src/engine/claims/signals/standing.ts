import type { ClaimSignal } from './signal.ts';

export const company: ClaimSignal = {
  name: 'company',
  measure: ({ companies }) => Math.min(companies.length, 2),
};

/** Very short and very long sentences are seldom good claims: distance from 12 to 35 words, in tens. */
export const length: ClaimSignal = {
  name: 'length',
  measure: ({ words }) =>
    words.length < 12 ? (12 - words.length) / 10 : words.length > 35 ? Math.min((words.length - 35) / 10, 3) / 2 : 0,
};

export const listItem: ClaimSignal = {
  name: 'list-item',
  measure: ({ block }) => (block.kind === 'list-item' ? 1 : 0),
};

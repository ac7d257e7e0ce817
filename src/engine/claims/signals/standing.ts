import { likeness } from '../read-sentence.ts';
import type { ClaimSignal } from './signal.ts';

export const company: ClaimSignal = {
  name: 'company',
  weight: 0.4,
  measure: ({ companies }) => Math.min(companies, 2),
};

/** One of the article's first six sentences. */
export const early: ClaimSignal = { name: 'early', weight: 0.3, measure: ({ index }) => (index < 6 ? 1 : 0) };

/** How far down the article it stands, 0 to 1. */
export const late: ClaimSignal = {
  name: 'late',
  weight: -0.4,
  measure: ({ index }, { sentences }) => index / Math.max(sentences.length, 1),
};

/** Share of the headline's words in it, 0 to 1. */
export const headline: ClaimSignal = {
  name: 'headline',
  weight: 1,
  measure: ({ content }, article) => {
    if (!article.headline.size) return 0;
    let shared = 0;
    for (const word of article.headline) if (content.has(word)) shared++;
    return shared / article.headline.size;
  },
};

/** Likeness to the article's lead, 0 to 1. */
export const lead: ClaimSignal = {
  name: 'lead',
  weight: 0.3,
  measure: ({ content, index }, { sentences }) =>
    sentences[0] && index > 0 ? likeness(content, sentences[0].content) : 0,
};

/** Very short and very long sentences are seldom good claims: distance from 12 to 35 words, in tens. */
export const length: ClaimSignal = {
  name: 'length',
  weight: -1,
  measure: ({ words }) =>
    words.length < 12 ? (12 - words.length) / 10 : words.length > 35 ? Math.min((words.length - 35) / 10, 3) / 2 : 0,
};

export const listItem: ClaimSignal = {
  name: 'list-item',
  weight: -0.4,
  measure: ({ block }) => (block.kind === 'list-item' ? 1 : 0),
};

import { ABOUT_COMPANIES } from '../signals/own-heading.ts';
import type { NameFeatures } from './feature.ts';

const WEIGHTS = { sure: 3, plain: 2, doubtful: 1 } as const;

/** The names that it begins, or begins with, and the company that it keeps in the article. */
export const relativeFeatures: NameFeatures = {
  names: [
    'longer',
    'longer-most',
    'longer-legal',
    'shorter',
    'shorter-most',
    'shorter-listed',
    'sure-companies',
    'names',
    'sure-share',
    'beside',
    'rows',
    'alike',
    'alike-count',
    'title-of-companies',
  ],
  write(row, at, { longer, shorter, chanceOf, sure, names, kept, text }) {
    row[at++] = longer.length;
    row[at++] = longer.length ? Math.max(...longer.map(chanceOf)) : -1;
    row[at++] = Number(longer.some(({ mentions }) => mentions.some(({ legalForm }) => legalForm)));
    row[at++] = shorter.length;
    row[at++] = shorter.length ? Math.max(...shorter.map(chanceOf)) : -1;
    row[at++] = shorter.length ? Math.max(...shorter.map(({ listed }) => (listed ? WEIGHTS[listed.weight] : 0))) : -1;
    row[at++] = Math.log1p(sure);
    row[at++] = Math.log1p(names);
    row[at++] = names ? sure / names : 0;
    row[at++] = kept.beside;
    row[at++] = Math.log1p(kept.rows);
    row[at++] = kept.alike;
    row[at++] = Math.log1p(kept.alikeCount);
    row[at++] = Number(ABOUT_COMPANIES.test(text.article.title));
  },
};

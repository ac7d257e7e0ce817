import type { Format } from './format.ts';

/** The whole article as data: what `extractArticle` made, nothing added. */
export const json: Format = {
  extension: 'json',
  mimeType: 'application/json',
  write: (article) => `${JSON.stringify(article, null, 2)}\n`,
};

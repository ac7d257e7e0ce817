import type { FeatureGroup } from './feature.ts';

const KINDS = ['unsaid', 'article', 'discussion', 'product'];
const AUTHOR_WITHIN = 120;
const HEADING_WITHIN = 40;

/** What the page says of itself, and what its author's name and known words of introduction say of a block. */
export const pageFeatures: FeatureGroup = {
  names: [
    'page kind',
    'page dated',
    'page signed',
    'names author',
    'promo label',
    'heading above: promo',
    'label before',
  ],
  write(row, at, i, page) {
    const { hints, authors, blocks } = page;
    const start = authors.length ? blocks[i]!.text.slice(0, AUTHOR_WITHIN).toLowerCase() : '';
    const above = page.headingAbove[i]!;
    const heading = i - above < HEADING_WITHIN ? above : -1;
    row[at++] = KINDS.indexOf(hints.kind);
    row[at++] = Number(hints.publishedTime !== null);
    row[at++] = authors.length;
    row[at++] = Number(authors.some((author) => start.includes(author)));
    row[at++] = page.promo[i]!;
    row[at++] = heading < 0 ? -1 : page.promo[heading]!;
    row[at++] = i > 0 ? page.promo[i - 1]! : 0;
  },
};

import { promoLabelOf } from '../../clutter/promo-phrases.ts';
import { IN } from '../page-blocks.ts';
import type { FeatureGroup } from './feature.ts';
import type { PageFacts } from './page-facts.ts';

const KINDS = ['unsaid', 'article', 'discussion', 'product'];
const LABEL_MOST_WORDS = 12;
const AUTHOR_WITHIN = 120;

/** Whether a short text is one of the known ways to offer more reading. */
function isPromoLabel(i: number, { blocks, texts }: PageFacts): boolean {
  return texts[i]!.words <= LABEL_MOST_WORDS && promoLabelOf(blocks[i]!.text) !== null;
}

function headingAbove(i: number, { blocks }: PageFacts): number {
  for (let at = i - 1; at >= 0 && i - at < 40; at--) if (blocks[at]!.box.within & IN.heading) return at;
  return -1;
}

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
    const heading = headingAbove(i, page);
    row.set(
      [
        KINDS.indexOf(hints.kind),
        Number(hints.publishedTime !== null),
        authors.length,
        Number(authors.some((author) => start.includes(author))),
        Number(isPromoLabel(i, page)),
        heading < 0 ? -1 : Number(isPromoLabel(heading, page)),
        Number(i > 0 && isPromoLabel(i - 1, page)),
      ],
      at,
    );
  },
};

import { headingLevel } from '../../dom/heading-level.ts';
import { IN } from '../within.ts';
import { type FeatureGroup, few } from './feature.ts';

const TAGS =
  'p div li h1 h2 h3 h4 h5 h6 td th span a section article figcaption blockquote pre dt dd button label body header summary'.split(
    ' ',
  );
const CODE_OF_TAG = new Map(TAGS.map((tag, i) => [tag, i + 1]));
const codeOf = (tag: string): number => CODE_OF_TAG.get(tag) ?? 0;

const BITS = Object.entries(IN);

/** What the block stands in. */
export const markupFeatures: FeatureGroup = {
  names: [
    ...BITS.map(([name]) => `in ${name}`),
    'tag',
    'heading level',
    'is paragraph',
    'parent tag',
    'inline tag',
    'depth',
    'nth',
    'siblings',
    'alike siblings',
    'parent alike',
    'grandparent alike',
    'media in box',
    'media in parent',
    'own names',
    'parent names',
    'names above',
    'all names',
    'rule',
    'rule before',
    'rule after',
  ],
  write(row, at, i, { blocks, ownNameScore, parentNameScore, aboveNameScore }) {
    const { box, inlineTag } = blocks[i]!;
    const parent = box.parent;
    const { within } = box;
    for (let j = 0; j < BITS.length; j++) row[at++] = within & BITS[j]![1] ? 1 : 0;
    row[at++] = codeOf(box.tag);
    row[at++] = headingLevel(box.tag);
    row[at++] = Number(box.tag === 'p');
    row[at++] = codeOf(parent?.tag ?? '');
    row[at++] = codeOf(inlineTag);
    row[at++] = box.depth;
    row[at++] = few(box.nth);
    row[at++] = few(parent?.children ?? 0);
    row[at++] = few(box.alike);
    row[at++] = few(parent?.alike ?? 0);
    row[at++] = few(parent?.parent?.alike ?? 0);
    row[at++] = few(box.media);
    row[at++] = few(parent?.media ?? 0);
    row[at++] = ownNameScore[i]!;
    row[at++] = parentNameScore[i]!;
    row[at++] = aboveNameScore[i]!;
    row[at++] = ownNameScore[i]! + parentNameScore[i]! + aboveNameScore[i]!;
    row[at++] = blocks[i]!.rule;
    row[at++] = blocks[i - 1]?.rule ?? 0;
    row[at++] = blocks[i + 1]?.rule ?? 0;
  },
};

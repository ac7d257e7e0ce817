import { IN } from '../page-blocks.ts';
import { type FeatureGroup, few } from './feature.ts';

const TAGS =
  'p div li h1 h2 h3 h4 h5 h6 td th span a section article figcaption blockquote pre dt dd button label body header summary'.split(
    ' ',
  );
const CODE_OF_TAG = new Map(TAGS.map((tag, i) => [tag, i + 1]));
const codeOf = (tag: string): number => CODE_OF_TAG.get(tag) ?? 0;
const levelOf = (tag: string): number => (/^h[1-6]$/.test(tag) ? Number(tag[1]) : 0);

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
    for (const [, bit] of BITS) row[at++] = box.within & bit ? 1 : 0;
    row.set(
      [
        codeOf(box.tag),
        levelOf(box.tag),
        Number(box.tag === 'p'),
        codeOf(parent?.tag ?? ''),
        codeOf(inlineTag),
        box.depth,
        few(box.nth),
        few(parent?.children ?? 0),
        few(box.alike),
        few(parent?.alike ?? 0),
        few(parent?.parent?.alike ?? 0),
        few(box.media),
        few(parent?.media ?? 0),
        ownNameScore[i]!,
        parentNameScore[i]!,
        aboveNameScore[i]!,
        ownNameScore[i]! + parentNameScore[i]! + aboveNameScore[i]!,
        blocks[i]!.rule,
        blocks[i - 1]?.rule ?? 0,
        blocks[i + 1]?.rule ?? 0,
      ],
      at,
    );
  },
};

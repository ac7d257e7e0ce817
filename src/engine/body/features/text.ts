import { type FeatureGroup, log, ratio } from './feature.ts';

/** What the block says, and how. */
export const textFeatures: FeatureGroup = {
  names: [
    'words',
    'length',
    'word length',
    'link share',
    'links',
    'in-page links',
    'outside links',
    'paid links',
    'sentences',
    'words a sentence',
    'ending',
    'opening',
    'commas',
    'digits',
    'capitals',
    'capitalised',
    'function words',
    'date',
    'address',
    'bar',
    'copyright',
    'price',
    'bold',
    'emphasis',
    'images',
    'breaks',
    'word score',
    'question',
  ],
  write(row, at, i, { blocks, texts, linkShare, wordScore }) {
    const block = blocks[i]!;
    const facts = texts[i]!;
    const { length } = block.text;
    const { words } = facts;
    row.set(
      [
        log(words),
        log(length),
        ratio(length, words),
        linkShare[i]!,
        block.links,
        block.inPageLinks,
        block.outsideLinks,
        block.paidLinks,
        facts.sentences,
        ratio(words, facts.sentences),
        facts.ending,
        facts.opening,
        ratio(facts.commas, words),
        ratio(facts.digits, length),
        ratio(facts.capitals, facts.letters),
        ratio(facts.capitalised, words),
        facts.functionWords,
        Number(facts.hasDate),
        Number(facts.hasAddress),
        Number(facts.hasBar),
        Number(facts.hasCopyright),
        Number(facts.hasPrice),
        ratio(block.boldLength, length),
        ratio(block.emphasisLength, length),
        block.images,
        block.breaks,
        wordScore[i]!,
        Number(block.text.includes('?')),
      ],
      at,
    );
  },
};

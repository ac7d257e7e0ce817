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
    row[at++] = log(words);
    row[at++] = log(length);
    row[at++] = ratio(length, words);
    row[at++] = linkShare[i]!;
    row[at++] = block.links;
    row[at++] = block.inPageLinks;
    row[at++] = block.outsideLinks;
    row[at++] = block.paidLinks;
    row[at++] = facts.sentences;
    row[at++] = ratio(words, facts.sentences);
    row[at++] = facts.ending;
    row[at++] = facts.opening;
    row[at++] = ratio(facts.commas, words);
    row[at++] = ratio(facts.digits, length);
    row[at++] = ratio(facts.capitals, facts.letters);
    row[at++] = ratio(facts.capitalised, words);
    row[at++] = facts.functionWords;
    row[at++] = Number(facts.hasDate);
    row[at++] = Number(facts.hasAddress);
    row[at++] = Number(facts.hasBar);
    row[at++] = Number(facts.hasCopyright);
    row[at++] = Number(facts.hasPrice);
    row[at++] = ratio(block.boldLength, length);
    row[at++] = ratio(block.emphasisLength, length);
    row[at++] = block.images;
    row[at++] = block.breaks;
    row[at++] = wordScore[i]!;
    row[at++] = Number(block.text.includes('?'));
  },
};

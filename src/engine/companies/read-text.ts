import type { ArticleText, TextBlock, TextRange } from '../article.ts';
import type { NameList } from './name-list.ts';
import { readWords, type Word } from './words.ts';

/** A block of the article as words. */
export interface ReadBlock {
  block: TextBlock;
  index: number;
  words: Word[];
  /** Most words carry a capital, so that a capital says nothing about a word. */
  titleCase: boolean;
  /** What the tagger says: a tag a word, and the chances of all tags of a word. Filled by `tagText`. */
  tags: Uint8Array;
  chances: Float32Array;
  /** Names in it that need no further evidence: filled by `gatherNames`. */
  sureNames: TextRange[];
}

export interface ReadText {
  article: ArticleText;
  list: NameList;
  blocks: ReadBlock[];
  title: Word[];
  /** Words of the article that stand somewhere in lower case. */
  plainWords: Set<string>;
  /** Words that carry a capital where nothing but being a name gives it, in lower case. */
  nameWords: Set<string>;
  /** Places on our list of the sure names in it: filled by `gatherNames`. */
  surePositions: Set<number>;
}

const NONE = new Uint8Array();
const NO_CHANCES = new Float32Array();
const CAN_BE_LONG = 4;

function isTitleCase(words: Word[], kind: TextBlock['kind']): boolean {
  const long = words.filter((word) => word.text.length >= CAN_BE_LONG && /\p{L}/u.test(word.text));
  const capital = long.filter((word) => word.capital).length;
  if (kind === 'heading') return capital * 2 >= long.length;
  return words.length > 3 && capital >= long.length * 0.7;
}

/** The article's text as blocks of words; code is left out. */
export function readText(article: ArticleText, list: NameList): ReadText {
  const plainWords = new Set<string>();
  const nameWords = new Set<string>();
  const blocks: ReadBlock[] = [];
  article.blocks.forEach((block, index) => {
    if (block.kind === 'code') return;
    const words = readWords(article.text, block.start, block.end);
    const titleCase = isTitleCase(words, block.kind);
    for (const word of words) {
      if (!word.capital) plainWords.add(word.lower);
      else if (!word.first && !titleCase) nameWords.add(word.lower);
    }
    blocks.push({ block, index, words, titleCase, tags: NONE, chances: NO_CHANCES, sureNames: [] });
  });
  return {
    article,
    list,
    blocks,
    title: readWords(article.title, 0, article.title.length),
    plainWords,
    nameWords,
    surePositions: new Set(),
  };
}

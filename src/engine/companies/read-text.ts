import type { ArticleText, TextBlock, TextRange } from '../article.ts';
import { readWords, type Word } from './words.ts';

/** A block of the article as words. */
export interface ReadBlock {
  block: TextBlock;
  index: number;
  words: Word[];
  /** Most words carry a capital, so that a capital says nothing about a word. */
  titleCase: boolean;
  /** Names in it that need no further evidence: filled by `gatherNames`. */
  sureNames: TextRange[];
}

export interface ReadText {
  article: ArticleText;
  blocks: ReadBlock[];
  title: Word[];
  /** Words of the article that stand somewhere in lower case. */
  plainWords: Set<string>;
  /** Places on our list of the sure names in it: filled by `gatherNames`. */
  surePositions: Set<number>;
}

const CAN_BE_LONG = 4;

function isTitleCase(words: Word[], kind: TextBlock['kind']): boolean {
  const long = words.filter((word) => word.text.length >= CAN_BE_LONG && /\p{L}/u.test(word.text));
  const capital = long.filter((word) => word.capital).length;
  if (kind === 'heading') return capital * 2 >= long.length;
  return words.length > 3 && capital >= long.length * 0.7;
}

/** The article's text as blocks of words; code is left out. */
export function readText(article: ArticleText): ReadText {
  const plainWords = new Set<string>();
  const blocks: ReadBlock[] = [];
  article.blocks.forEach((block, index) => {
    if (block.kind === 'code') return;
    const words = readWords(article.text, block.start, block.end);
    const titleCase = isTitleCase(words, block.kind);
    for (const word of words) if (!word.capital) plainWords.add(word.lower);
    blocks.push({ block, index, words, titleCase, sureNames: [] });
  });
  return {
    article,
    blocks,
    title: readWords(article.title, 0, article.title.length),
    plainWords,
    surePositions: new Set(),
  };
}

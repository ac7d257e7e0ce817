import type { Body } from '../body/index.ts';
import type { PageSigns } from '../page-kind.ts';
import { addressNumbers } from './address.ts';
import { countBlocks } from './block-counts.ts';
import { countBoxes, countCards } from './box-counts.ts';

export type JudgedBody = Pick<Body, 'facts' | 'kept' | 'media' | 'read'>;

/** What the verdict is made of: all of it was read for the body already. */
export interface JudgedPage {
  url: string;
  signs: PageSigns;
  body: JudgedBody;
}

/** Numbers by name, always the same names in the same order. */
export type NumberedFacts = Record<string, number>;

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
const KINDS = ['unsaid', 'article', 'discussion', 'product'];

/** Everything about the page that can be counted. */
export function pageNumbers({ url, signs, body }: JudgedPage): NumberedFacts {
  const { facts } = body;
  const sums = countBlocks(body);
  const cards = countCards(body);
  const boxes = countBoxes(facts.boxes);
  const pageWords = facts.words.at(-1)!;
  const pageProse = facts.proseWords.at(-1)!;
  const { top, titleAt } = facts;
  return {
    'body words': sums.words,
    'body share': ratio(sums.words, pageWords),
    'prose words': sums.proseWords,
    'prose share': ratio(sums.proseWords, sums.words),
    'prose of page': ratio(sums.proseWords, pageProse),
    'page words': pageWords,
    'page prose share': ratio(pageProse, pageWords),
    'page link share': ratio(facts.linkWords.at(-1)!, pageWords),
    'page blocks': facts.blocks.length,
    'body blocks': sums.blocks,
    'body link share': ratio(sums.linkWords, sums.words),
    sentences: sums.sentences,
    'sentence words': ratio(sums.words, sums.sentences),
    'prose blocks': sums.prose,
    'long prose blocks': sums.longProse,
    'prose block words': ratio(sums.proseWords, sums.prose),
    'longest block': sums.longest,
    'prose boxes': sums.proseBoxes,
    'prose boxes share': ratio(sums.proseBoxes, sums.prose),
    'top prose share': ratio(facts.proseWords[top.end]! - facts.proseWords[top.first]!, pageProse),
    'body headings': sums.headings,
    'headings a word': ratio(sums.headings, sums.words),
    'listed share': ratio(sums.listed, sums.words),
    'quoted share': ratio(sums.quoted, sums.words),
    'function words': ratio(sums.functionWords, sums.words),
    'body prices': sums.prices,
    'page prices': sums.allPrices,
    'body dates': sums.dates,
    'page dates': sums.allDates,
    'questions share': ratio(sums.questions, sums.blocks),
    controls: sums.controls,
    'controls share': ratio(sums.controls, facts.blocks.length),
    'words before': ratio(sums.wordsBefore, pageWords),
    'clutter share': ratio(sums.clutterWords, pageWords),
    'body media': body.media.size,
    'page media': body.read.media.length,
    'media a word': ratio(body.media.size, sums.words),
    'page media a word': ratio(body.read.media.length, pageWords),
    cards: cards.count,
    'most cards': cards.most,
    'cards share': ratio(cards.words, pageWords),
    'card words': ratio(cards.words, cards.count),
    'cards linked': ratio(cards.linked, cards.count),
    'cards in body': ratio(cards.kept, sums.words),
    articles: boxes.articles,
    h1: boxes.h1,
    'page headings': boxes.headings,
    forms: boxes.forms,
    main: boxes.main,
    'article body': boxes.articleBody,
    dated: Number(facts.hints.publishedTime !== null),
    authors: facts.authors.length,
    signed: Number(facts.hints.byline !== ''),
    'title words': facts.hints.title.split(' ').length,
    'title seen': Number(titleAt >= 0),
    'title cover': titleAt >= 0 ? facts.titleCover[titleAt]! : 0,
    'title is heading': titleAt >= 0 && facts.blocks[titleAt]!.box.tag === 'h1' ? 1 : 0,
    kind: KINDS.indexOf(signs.kind),
    ...addressNumbers(url),
  };
}

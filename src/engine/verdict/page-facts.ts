import type { Body } from '../body/index.ts';
import { type Box, IN } from '../body/page-blocks.ts';
import type { PageSigns } from '../page-kind.ts';
import { addressNumbers } from './address.ts';

/** What the verdict is made of: all of it was read for the body already. */
export interface JudgedPage {
  url: string;
  signs: PageSigns;
  body: Pick<Body, 'facts' | 'kept' | 'chance' | 'media' | 'read'>;
}

/** Numbers by name, always the same names in the same order. */
export type NumberedFacts = Record<string, number>;

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
const KINDS = ['unsaid', 'article', 'discussion', 'product'];
const LONG_PROSE = 40;

/** Sums over the blocks, in one pass. */
function countBlocks({ facts, kept, chance }: JudgedPage['body']) {
  const sums = {
    blocks: 0,
    words: 0,
    linkWords: 0,
    prose: 0,
    longProse: 0,
    proseWords: 0,
    longest: 0,
    sentences: 0,
    headings: 0,
    listed: 0,
    quoted: 0,
    chance: 0,
    doubtful: 0,
    functionWords: 0,
    prices: 0,
    allPrices: 0,
    dates: 0,
    allDates: 0,
    questions: 0,
    controls: 0,
    proseBoxes: 0,
    wordsBefore: 0,
    likelyWords: 0,
    clutterWords: 0,
  };
  const proseBoxes = new Set<Box | null>();
  for (let i = 0; i < kept.length; i++) {
    const text = facts.texts[i]!;
    const { box, rule, text: own } = facts.blocks[i]!;
    const { words } = text;
    sums.likelyWords += chance[i]! * words;
    if (text.hasPrice) sums.allPrices++;
    if (text.hasDate) sums.allDates++;
    if (box.within & (IN.control | IN.form)) sums.controls++;
    if (rule) sums.clutterWords += words;
    if (!kept[i]) {
      if (!sums.words) sums.wordsBefore += words;
      continue;
    }
    sums.blocks++;
    sums.words += words;
    sums.linkWords += facts.linkShare[i]! * words;
    sums.sentences += text.sentences;
    sums.chance += chance[i]! * words;
    sums.functionWords += text.functionWords * words;
    if (chance[i]! < 0.8) sums.doubtful += words;
    if (box.within & IN.heading) sums.headings++;
    if (box.within & IN.list) sums.listed += words;
    if (box.within & IN.quote) sums.quoted += words;
    if (text.hasPrice) sums.prices++;
    if (text.hasDate) sums.dates++;
    if (own.includes('?')) sums.questions++;
    if (!facts.isProse[i]) continue;
    sums.prose++;
    sums.proseWords += words;
    sums.longest = Math.max(sums.longest, words);
    if (words >= LONG_PROSE) sums.longProse++;
    proseBoxes.add(box.tag === 'p' || box.tag === 'li' ? box.parent : box);
  }
  sums.proseBoxes = proseBoxes.size;
  return sums;
}

/** Cards: boxes of several blocks each that stand beside others of the same shape. */
function countCards({ facts, kept }: JudgedPage['body']) {
  const cards = { count: 0, words: 0, most: 0, linked: 0, kept: 0 };
  let covered = 0;
  for (const box of facts.boxes) {
    if (box.alike < 3 || box.end - box.first < 2 || box.first < covered || box.tag === 'tr') continue;
    covered = box.end;
    cards.count++;
    cards.most = Math.max(cards.most, box.alike);
    cards.words += facts.words[box.end]! - facts.words[box.first]!;
    let linked = false;
    for (let i = box.first; i < box.end; i++) {
      if (kept[i]) cards.kept += facts.texts[i]!.words;
      linked ||= facts.blocks[i]!.links > 0;
    }
    if (linked) cards.linked++;
  }
  return cards;
}

function countBoxes(boxes: readonly Box[]) {
  const counts = { articles: 0, h1: 0, headings: 0, forms: 0, main: 0, articleBody: 0 };
  for (const { tag, within, parent } of boxes) {
    if (tag === 'article' && !((parent?.within ?? 0) & IN.article)) counts.articles++;
    if (tag === 'h1') counts.h1++;
    if (tag === 'h2' || tag === 'h3') counts.headings++;
    if (tag === 'form') counts.forms++;
    if (within & IN.main) counts.main = 1;
    if (within & IN.articleBody) counts.articleBody = 1;
  }
  return counts;
}

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
    'body chance': ratio(sums.chance, sums.words),
    'body doubtful': ratio(sums.doubtful, sums.words),
    'likely share': ratio(sums.likelyWords, pageWords),
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

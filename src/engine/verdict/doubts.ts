import type { Doubt } from '../article.ts';
import { isHomePage } from './address.ts';
import type { JudgedPage, NumberedFacts } from './page-facts.ts';

const LITTLE_TEXT = 80;
/** Prices on a page that is no shop's: a story about prices names a few, in its text. */
const SHOP_PRICES = 4;
const FORUM_WORDS = /^(?:forums?|threads?|topics?|viewtopic|discussions?|showthread|community|boards?)$/;
const SHOP_WORDS = /^(?:products?|shop|store|cart|dp|buy|itm)$/;

interface DoubtCheck {
  doubt: Doubt;
  holds(numbers: NumberedFacts, page: JudgedPage): boolean;
}

const isNamed = ({ url, signs }: JudgedPage, words: RegExp): boolean =>
  signs.classes.some((name) =>
    name
      .toLowerCase()
      .split(/[-_]/)
      .some((part) => words.test(part)),
  ) || url.split(/[/.?=&]/).some((part) => words.test(part.toLowerCase()));

/** What speaks against an article so plainly that it is said even of a page that is taken for one. */
const PLAIN: readonly DoubtCheck[] = [
  { doubt: 'little-text', holds: (numbers) => numbers['body words']! < LITTLE_TEXT },
  { doubt: 'mostly-links', holds: (numbers) => numbers['body link share']! > 0.45 },
  { doubt: 'no-sentences', holds: (numbers) => numbers.sentences! < 3 || numbers['prose share']! < 0.15 },
  { doubt: 'home-page', holds: (_, { url }) => isHomePage(url) },
];

/** What a page may be that is not taken for an article. */
const KINDS: readonly DoubtCheck[] = [
  {
    doubt: 'looks-like-forum',
    holds: (_, page) => page.signs.kind === 'discussion' || isNamed(page, FORUM_WORDS),
  },
  {
    doubt: 'looks-like-shop',
    holds: (numbers, page) =>
      page.signs.kind === 'product' ||
      (numbers['page prices']! >= SHOP_PRICES && numbers['body prices']! > 0) ||
      isNamed(page, SHOP_WORDS),
  },
  {
    doubt: 'looks-like-list',
    holds: (numbers) =>
      numbers['cards share']! > 0.4 ||
      numbers.articles! >= 4 ||
      (numbers['body share']! < 0.35 && numbers['prose share']! < 0.5),
  },
];

/** Why a page may be no article; at least one reason where it is not taken for one. */
export function doubtsOf(page: JudgedPage, numbers: NumberedFacts, isArticle: boolean): Doubt[] {
  const checks = isArticle ? PLAIN : [...PLAIN, ...KINDS];
  const doubts = checks.filter(({ holds }) => holds(numbers, page)).map(({ doubt }) => doubt);
  return isArticle || doubts.length ? doubts : ['unlike-articles'];
}

import type { Doubt } from '../article.ts';
import { addressWords, isHomePage } from './address.ts';
import type { JudgedPage, NumberedFacts } from './page-numbers.ts';

interface DoubtCheck {
  doubt: Doubt;
  holds(numbers: NumberedFacts, page: JudgedPage): boolean;
}

const LITTLE_TEXT = 80;
/** A story about prices names a few too, in its text. */
const SHOP_PRICES = 4;
const FORUM_WORDS = /^(?:forums?|threads?|topics?|viewtopic|showthread|discussions?)$/;
const SHOP_WORDS = /^(?:products?|shop|store|cart)$/;

const isNamed = ({ url, signs }: JudgedPage, words: RegExp): boolean =>
  addressWords(url).some((word) => words.test(word)) ||
  signs.classes.some((name) => name.split(/[-_]/).some((part) => words.test(part)));

/** What speaks against an article so plainly that it is said even of a page that is taken for one. */
const PLAIN: readonly DoubtCheck[] = [
  { doubt: 'little-text', holds: (numbers) => numbers['body words']! < LITTLE_TEXT },
  { doubt: 'mostly-links', holds: (numbers) => numbers['body link share']! > 0.45 },
  { doubt: 'no-sentences', holds: (numbers) => numbers.sentences! < 3 || numbers['prose share']! < 0.15 },
  { doubt: 'home-page', holds: (_, { url }) => isHomePage(url) },
];

/** What a page may be that is not taken for an article: the first that holds. */
const KINDS: readonly DoubtCheck[] = [
  { doubt: 'looks-like-forum', holds: (_, page) => page.signs.kind === 'discussion' || isNamed(page, FORUM_WORDS) },
  {
    doubt: 'looks-like-shop',
    holds: (numbers, page) =>
      page.signs.kind === 'product' || numbers['page prices']! >= SHOP_PRICES || isNamed(page, SHOP_WORDS),
  },
  {
    doubt: 'looks-like-list',
    holds: (numbers) => (numbers['cards share']! > 0.4 || numbers.articles! >= 4) && numbers['prose share']! < 0.6,
  },
];

/** Why a page may be no article; at least one reason where it is not taken for one. */
export function doubtsOf(page: JudgedPage, numbers: NumberedFacts, isArticle: boolean): Doubt[] {
  const plain = PLAIN.filter(({ holds }) => holds(numbers, page)).map(({ doubt }) => doubt);
  if (isArticle) return plain;
  const kind = KINDS.find(({ holds }) => holds(numbers, page))?.doubt;
  if (kind) return [...plain, kind];
  return plain.length ? plain : ['unlike-articles'];
}

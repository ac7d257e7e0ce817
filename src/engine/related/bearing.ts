import { hasUnspaced, wordsOf } from '../characters.ts';

/** What a piece of reading can be compared with: an article. */
export interface RankingSubject {
  title: string;
  text: string;
  /** BCP 47: German writes all nouns like names. */
  lang?: string;
}

/** How much a title bears on an article. */
export interface Bearing {
  /** 0 to 1: words in common, weighted by how rare they are among the titles. */
  score: number;
  /** The same with the article's title alone. */
  withTitle: number;
  /** Words in common, the rarest first, as the title writes them. */
  words: string[];
  /** Those of them that the article writes as names only; what stands together is one: "San Francisco". */
  names: string[];
}

const LEAST_LETTERS = 3;
/** What comes after adds no new subject to an article. */
const TEXT_MOST_CHARACTERS = 50_000;
const UNSPACED_MOST_CHARACTERS = 20_000;
const UNSPACED_PAIR = /[\u3041-\u30fa\u30fc-\u30ff\u3400-\u9fff]{2}/g;
const COMMON = new Set(
  'the and for with that this from are was were has have had its how why what when who will can not but you your our out about into over after more new all one two best top guide here their they than been also just get use using make says said could would should der die das und für mit von den dem des ein eine les des une pour dans sur avec que qui los las del por para con una come della delle nel het een van voor met'.split(
    ' ',
  ),
);

/** Words that are no reason to read anything, even where they open a sentence in an article and are never written small. */
export const SAYS_LITTLE = new Set(
  'does did doing done being been most much many some any only very here there where which while because through without even such these those other another every each between within both since until upon still then made make per via its let lets too yes say may might must shall'.split(
    ' ',
  ),
);

/** `batteries` and `battery` differ in more than their endings: a light hand is enough to rank by. */
function stemOf(word: string): string {
  if (word.length <= 4) return word;
  // Looking for an ending goes through the whole word: most have none of these letters at the end.
  const last = word.at(-1);
  return last === 's' || last === 'g' || last === 'd' ? word.replace(/(?:ies|es|s|ing|ed)$/, '') : word;
}

/** Stems of words of three letters or more, pairs of characters in unspaced scripts, each with the word as written. */
function contentWords(text: string): Map<string, string> {
  const found = new Map<string, string>();
  if (hasUnspaced(text)) for (const pair of text.match(UNSPACED_PAIR) ?? []) found.set(pair, pair);
  for (const word of wordsOf(text)) {
    const lower = word.toLowerCase();
    if (lower.length < LEAST_LETTERS || COMMON.has(lower)) continue;
    const stem = stemOf(lower);
    if (!found.has(stem)) found.set(stem, word);
  }
  return found;
}

/** Compares titles with one article, and knows which words are common among the titles. */
export class BearingOn {
  private readonly inTitle: ReadonlyMap<string, string>;
  private readonly inText = new Map<string, number>();
  /** Stems that the article writes without a capital at least once, or that have none. */
  private readonly plain = new Set<string>();
  private readonly hasNames: boolean;
  private readonly titles = new Map<string, Map<string, string>>();
  private readonly frequency = new Map<string, number>();

  constructor(subject: RankingSubject, titles: Iterable<string>) {
    this.inTitle = contentWords(subject.title);
    const count = (stem: string, by = 1): void => void this.inText.set(stem, (this.inText.get(stem) ?? 0) + by);
    // A text has its words again and again: each is looked at once.
    const written = new Map<string, number>();
    for (const word of wordsOf(subject.text.slice(0, TEXT_MOST_CHARACTERS))) {
      if (word.length >= LEAST_LETTERS) written.set(word, (written.get(word) ?? 0) + 1);
    }
    for (const [word, times] of written) {
      const lower = word.toLowerCase();
      const stem = stemOf(lower);
      count(stem, times);
      if (word === lower) this.plain.add(stem);
    }
    this.hasNames = !/^(?:de|lb|gsw)\b/i.test(subject.lang ?? '');
    for (const pair of subject.text.slice(0, UNSPACED_MOST_CHARACTERS).match(UNSPACED_PAIR) ?? []) count(pair);
    for (const title of titles)
      for (const stem of this.wordsOf(title).keys()) this.frequency.set(stem, (this.frequency.get(stem) ?? 0) + 1);
  }

  of(title: string): Bearing {
    let weight = 0;
    let shared = 0;
    let withTitle = 0;
    const words: { word: string; worth: number; isName: boolean }[] = [];
    for (const [stem, word] of this.wordsOf(title)) {
      const rarity = 1 / Math.log2(2 + (this.frequency.get(stem) ?? 0));
      weight += rarity;
      const count = this.inText.get(stem) ?? 0;
      const isInTitle = this.inTitle.has(stem);
      const worth = rarity * (isInTitle ? 1 : count >= 3 ? 0.6 : count ? 0.25 : 0);
      shared += worth;
      if (isInTitle) withTitle += rarity;
      if (worth === 0) continue;
      const isName =
        this.hasNames &&
        !SAYS_LITTLE.has(word.toLowerCase()) &&
        count >= 2 &&
        !this.plain.has(stem) &&
        word !== word.toLowerCase();
      words.push({ word, worth, isName });
    }
    words.sort((a, b) => b.worth - a.worth);
    return {
      score: weight ? shared / weight : 0,
      withTitle: weight ? withTitle / weight : 0,
      words: words.map(({ word }) => word),
      names: joinNames(
        words.filter(({ isName }) => isName).map(({ word }) => word),
        title,
      ),
    };
  }

  private wordsOf(title: string): Map<string, string> {
    let found = this.titles.get(title);
    if (!found) {
      found = contentWords(title);
      this.titles.set(title, found);
    }
    return found;
  }
}

/** Names that follow one another in a title, as one: the most telling first. */
function joinNames(names: readonly string[], title: string): string[] {
  const left = new Set(names);
  const joined: string[] = [];
  for (const name of names) {
    if (!left.has(name)) continue;
    let phrase = name;
    for (let grown = true; grown; ) {
      grown = false;
      for (const other of left) {
        if (phrase.split(' ').includes(other)) continue;
        const next = [`${other} ${phrase}`, `${phrase} ${other}`].find((longer) => title.includes(longer));
        if (!next) continue;
        phrase = next;
        grown = true;
      }
    }
    for (const word of phrase.split(' ')) left.delete(word);
    joined.push(phrase);
  }
  return joined;
}

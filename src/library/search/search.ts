import type { Card, IndexDatabase, Row } from '../index/index-db.ts';
import { addFreshWeights, addWeights, bucketOf, postingRange } from '../index/postings.ts';
import { inField, type WordField } from '../index/weigh.ts';
import { wordForms } from '../index/words.ts';
import { countFacets, type Facets } from './facets.ts';
import { type Filter, isOnShelf, passes, ROW_FIELDS, type Shelf } from './filter.ts';
import { type Condition, isEmpty, type Query, shownWords } from './read-query.ts';
import type { Rows } from './rows.ts';
import { markWords, type SnippetPart, snippetOf } from './snippet.ts';

export type Order = 'newest' | 'oldest' | 'best' | 'shortest' | 'longest';

/** The articles found, by their numbers, in order; cards and snippets are asked for a page at a time. */
export interface Found {
  numbers: Uint32Array;
  query: Query;
}

export interface Hit {
  card: Card;
  title: SnippetPart[];
  snippet: SnippetPart[];
}

/** Texts read at once while a phrase is looked for. */
const TEXTS = 200;

/** Words and filters over the index. Loads no text but of the hits shown, and of those that a phrase may be in. */
export class Search {
  constructor(
    private readonly index: IndexDatabase,
    private readonly rows: Rows,
  ) {}

  /** @param order `best` only means something where words are looked for; else newest first is taken */
  async find(query: Query, filter: Filter, order: Order = isEmpty(query) ? 'newest' : 'best'): Promise<Found> {
    await this.rows.refresh();
    const scores = await this.score(query.wanted);
    const rejected = await this.rejected(query.excluded);
    const fields = [...fieldTests(query.wanted, true), ...fieldTests(query.excluded, false)];
    const { all } = this.rows;
    let numbers: number[] = [];
    for (let n = 0; n < all.length; n++) {
      const row = all[n];
      if (!row || scores?.[n] === 0 || rejected?.[n] || !passes(row, filter)) continue;
      if (fields.every((test) => test(row))) numbers.push(n);
    }
    numbers = sorted(numbers, all as Row[], scores, order);
    const phrases = query.wanted.filter(isPhrase);
    if (phrases.length > 0) numbers = await this.keepPhrases(numbers, phrases);
    const banned = query.excluded.filter(isPhrase);
    if (banned.length > 0) numbers = await this.keepPhrases(numbers, banned, false);
    return { numbers: Uint32Array.from(numbers), query };
  }

  /** The articles saved last, without the rows: what a library shows that has just been opened. */
  async newest(shelf: Shelf, count: number): Promise<Hit[]> {
    const cards = await this.index.cards
      .orderBy('savedAt')
      .reverse()
      .filter((card) => isOnShelf(card, shelf))
      .limit(count)
      .toArray();
    return cards.map((card) => ({
      card,
      title: markWords(card.title, []),
      snippet: [{ text: card.excerpt, hit: false }],
    }));
  }

  /** One page of what was found, with its snippets. */
  async page(found: Found, from: number, count: number): Promise<Hit[]> {
    const numbers = [...found.numbers.subarray(from, from + count)];
    const words = shownWords(found.query);
    const [cards, texts] = await Promise.all([
      this.index.cards.bulkGet(numbers),
      words.length > 0 ? this.index.texts.bulkGet(numbers) : [],
    ]);
    return cards.flatMap((card, i) => {
      if (!card) return [];
      return [{ card, title: markWords(card.title, words), snippet: snippetFor(card, texts[i]?.text, words) }];
    });
  }

  facets(found: Found): Facets {
    return countFacets(this.rows.all, found.numbers);
  }

  /** Null where no word is looked for; else 0 for the articles that lack one. */
  private async score(wanted: readonly Condition[]): Promise<Float32Array | null> {
    const looked = wanted.flatMap(wordsLookedFor);
    if (looked.length === 0) return null;
    const size = this.rows.all.length;
    const total = new Float32Array(size);
    const found = await Promise.all(looked.map((word) => this.weights(word)));
    found.forEach(({ weights, articles }, i) => {
      const rarity = Math.log(1 + size / (1 + articles));
      for (let n = 0; n < size; n++) {
        const weight = weights[n]!;
        if (weight === 0 || (i > 0 && total[n] === 0)) total[n] = 0;
        else total[n]! += rarity * weight;
      }
    });
    return total;
  }

  /** 1 for the articles that have an excluded word. */
  private async rejected(excluded: readonly Condition[]): Promise<Uint8Array | null> {
    const words = excluded.filter((condition) => condition.kind === 'word');
    const inFields = excluded.flatMap((condition) => (isWordField(condition) ? [wordsLookedFor(condition)] : []));
    if (words.length + inFields.length === 0) return null;
    const rejected = new Uint8Array(this.rows.all.length);
    for (const { word, prefix } of words) {
      const { weights } = await this.weights({ word, prefix });
      for (let n = 0; n < rejected.length; n++) if (weights[n]) rejected[n] = 1;
    }
    for (const all of inFields) {
      const found = await Promise.all(all.map((one) => this.weights(one)));
      for (let n = 0; n < rejected.length; n++) if (found.every(({ weights }) => weights[n])) rejected[n] = 1;
    }
    return rejected;
  }

  private async weights({ word, prefix }: Looked): Promise<{ weights: Uint8Array; articles: number }> {
    const [postings, fresh] = await Promise.all([
      this.index.postings
        .where('k')
        .between(...postingRange(bucketOf(word)))
        .toArray(),
      this.index.fresh.toArray(),
    ]);
    const weights = new Uint8Array(this.rows.all.length);
    let articles = 0;
    for (const posting of postings) articles += addWeights(posting, word, prefix, weights);
    for (const one of fresh) articles += addFreshWeights(one, word, prefix, weights);
    return { weights, articles: Math.min(articles, weights.length) };
  }

  private async keepPhrases(numbers: number[], phrases: { words: string[] }[], having = true): Promise<number[]> {
    const kept: number[] = [];
    for (let at = 0; at < numbers.length; at += TEXTS) {
      const some = numbers.slice(at, at + TEXTS);
      const [texts, cards] = await Promise.all([this.index.texts.bulkGet(some), this.index.cards.bulkGet(some)]);
      some.forEach((n, i) => {
        const title = wordForms(cards[i]?.title ?? '');
        const words = wordForms(texts[i]?.text ?? '');
        const notes = wordForms(cards[i]?.notes ?? '');
        const holds = (phrase: string[]) => [words, title, notes].some((all) => stands(phrase, all));
        const passed = having
          ? phrases.every((phrase) => holds(phrase.words))
          : !phrases.some((phrase) => holds(phrase.words));
        if (passed) kept.push(n);
      });
    }
    return kept;
  }
}

/** From the text; from the reader's notes where only they have the words. */
function snippetFor(card: Card, text: string | undefined, words: ReturnType<typeof shownWords>): SnippetPart[] {
  const ofText = text ? snippetOf(text, words) : [{ text: card.excerpt, hit: false }];
  if (!card.notes || ofText.some(({ hit }) => hit)) return ofText;
  const ofNotes = snippetOf(card.notes, words);
  return ofNotes.some(({ hit }) => hit) ? ofNotes : ofText;
}

interface Looked {
  word: string;
  prefix: boolean;
}

const isPhrase = (condition: Condition): condition is Extract<Condition, { kind: 'phrase' }> =>
  condition.kind === 'phrase';

const WORD_FIELDS: readonly string[] = ['title', 'author', 'note'] satisfies WordField[];

const isWordField = (condition: Condition): condition is Extract<Condition, { kind: 'field' }> =>
  condition.kind === 'field' && WORD_FIELDS.includes(condition.field);

function wordsLookedFor(condition: Condition): Looked[] {
  if (condition.kind === 'word') return [{ word: condition.word, prefix: condition.prefix }];
  if (condition.kind === 'phrase') return condition.words.map((word) => ({ word, prefix: false }));
  if (!isWordField(condition)) return [];
  return condition.words.map((word) => ({ word: inField(condition.field as WordField, word), prefix: false }));
}

function fieldTests(conditions: readonly Condition[], wanted: boolean): ((row: Row) => boolean)[] {
  return conditions.flatMap((condition) => {
    if (condition.kind !== 'field') return [];
    const test = ROW_FIELDS[condition.field]?.(condition.value);
    if (!test) return [];
    return [wanted ? test : (row: Row) => !test(row)];
  });
}

function stands(phrase: readonly string[], words: readonly string[]): boolean {
  const [first] = phrase;
  for (let at = words.indexOf(first!); at >= 0; at = words.indexOf(first!, at + 1)) {
    if (phrase.every((word, i) => words[at + i] === word)) return true;
  }
  return false;
}

function sorted(numbers: number[], rows: readonly Row[], scores: Float32Array | null, order: Order): number[] {
  const newest = (a: number, b: number) => rows[b]!.saved - rows[a]!.saved || b - a;
  const by: Record<Order, (a: number, b: number) => number> = {
    newest,
    oldest: (a, b) => -newest(a, b),
    best: scores ? (a, b) => scores[b]! - scores[a]! || newest(a, b) : newest,
    shortest: (a, b) => rows[a]!.words - rows[b]!.words || newest(a, b),
    longest: (a, b) => rows[b]!.words - rows[a]!.words || newest(a, b),
  };
  return numbers.sort(by[order]);
}

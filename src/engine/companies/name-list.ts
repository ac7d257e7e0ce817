import { bare, countWords, firstWord, keyOf, type NameWeight, weightOf } from './list-key.ts';
import { bucketOf, type CompanyLists, findPlaces, lineEnd, listBytes, readBytes } from './name-places.ts';

export interface ListedName {
  /** As the list writes it. */
  name: string;
  /** The fullest name of the company it belongs to. */
  company: string;
  weight: NameWeight;
  ticker: string;
  /** Others bear the name too: whose symbol it is must show in the text. */
  tickerNeedsContext: boolean;
  /** A newspaper, broadcaster or news site. */
  outlet: boolean;
  /** Place among our own list, where neighbours are of one trade; null for the others. */
  position: number | null;
}

export interface NameList {
  /** The name with this key (`keyOf`). */
  find(key: string): ListedName | undefined;
  /** How many words the longest name has that begins with this word and goes on; 0 where none does. */
  longest(first: string): number;
  /** Names without capital letters or spaces around them. */
  otherScripts: readonly string[];
}

/** The names whose keys begin with one word. */
interface NamesOfWord {
  /** Where each stands; what it is once somebody asked. */
  byKey: Map<string, { numbers: number[]; name?: ListedName }>;
  longest: number;
}

const NO_NAMES: NamesOfWord = { byKey: new Map(), longest: 0 };

export const buildNameList = (lists: CompanyLists): NameList => readNameList(listBytes(lists));

/**
 * Makes the lists ready where they are. Of tens of thousands of names only the places are kept: an article asks for a few hundred, and
 * those are read then.
 *
 * @param bytes `listBytes`
 */
export function readNameList(bytes: Uint8Array): NameList {
  const { starts, ends, groups, positions, isOutlet, heads, next, otherScripts } = findPlaces(bytes);
  const writtenAt = (n: number): string => readBytes(bytes, starts[n]!, ends[n]!);
  /** By bucket: of words that begin no name there is no end. */
  const read = new Map<number, Map<string, NamesOfWord>>();
  const readBucket = (bucket: number): Map<string, NamesOfWord> => {
    const byWord = new Map<string, NamesOfWord>();
    for (let n = heads[bucket]!; n >= 0; n = next[n]!) {
      const key = keyOf(bare(writtenAt(n)));
      const first = firstWord(key);
      let names = byWord.get(first);
      if (!names) {
        names = { byKey: new Map(), longest: 0 };
        byWord.set(first, names);
      }
      const same = names.byKey.get(key);
      if (same) same.numbers.push(n);
      else names.byKey.set(key, { numbers: [n] });
      if (key !== first) names.longest = Math.max(names.longest, countWords(key));
    }
    return byWord;
  };
  const namesOf = (first: string): NamesOfWord => {
    const bucket = bucketOf(first);
    if (heads[bucket]! < 0) return NO_NAMES;
    let byWord = read.get(bucket);
    if (!byWord) {
      byWord = readBucket(bucket);
      read.set(bucket, byWord);
    }
    return byWord.get(first) ?? NO_NAMES;
  };
  const entryOf = (key: string) => namesOf(firstWord(key)).byKey.get(key);

  /** Ticker and fullest name, where the line has them. */
  const fieldsAt = (n: number): string[] =>
    groups[n]! < 0 ? readBytes(bytes, ends[n]!, lineEnd(bytes, ends[n]!)).split('|').slice(1) : [];
  const companyAt = (n: number): string => {
    if (groups[n]! >= 0) return bare(writtenAt(groups[n]!));
    const fullest = fieldsAt(n)[1];
    if (!fullest) return bare(writtenAt(n));
    // Only a name before this one: none leads back to itself.
    const other = entryOf(keyOf(fullest))?.numbers[0] ?? n;
    return other < n ? companyAt(other) : fullest;
  };
  const nameOf = (numbers: readonly number[]): ListedName => {
    const n = numbers[0]!;
    const written = writtenAt(n);
    const ticker = numbers.map((number) => fieldsAt(number)[0]).find(Boolean) ?? '';
    return {
      name: bare(written),
      company: companyAt(n),
      weight: weightOf(written),
      ticker: bare(ticker),
      tickerNeedsContext: bare(ticker) !== ticker,
      outlet: isOutlet[n] === 1,
      position: positions[n]! < 0 ? null : positions[n]!,
    };
  };
  return {
    find(key) {
      const entry = entryOf(key);
      if (!entry) return undefined;
      entry.name ??= nameOf(entry.numbers);
      return entry.name;
    },
    longest: (first) => namesOf(first).longest,
    otherScripts,
  };
}

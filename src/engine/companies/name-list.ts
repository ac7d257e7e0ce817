import { plainName } from './plain-name.ts';

/** How much a listed name says by itself: nothing else, also a plain word, also a person, place or thing. */
export type NameWeight = 'sure' | 'plain' | 'doubtful';

export interface ListedName {
  /** As the list writes it. */
  name: string;
  /** The fullest name of the company it belongs to. */
  company: string;
  weight: NameWeight;
  ticker: string;
  /** A newspaper, broadcaster or news site. */
  outlet: boolean;
  /** Place among our own list, where neighbours are of one trade; null for the others. */
  position: number | null;
}

export interface NameList {
  byName: Map<string, ListedName>;
  /** Longest name, in words, that begins with this word. */
  longest: Map<string, number>;
  tickers: Map<string, string>;
  /** Names without capital letters or spaces around them. */
  otherScripts: string[];
}

const weightOf = (written: string): NameWeight =>
  written.endsWith('~') ? 'doubtful' : written.endsWith('?') ? 'plain' : 'sure';

/** Splits a name into the words `readWords` would give, in lower case. */
const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s,]+|(?<=\S)\.(?=\s|$)/);

/** The lists as they are shipped: `name|ticker` a line, and sectors of names (training/companies/well-known.txt). */
export interface CompanyLists {
  listed: string;
  wellKnown: string;
}

export function buildNameList({ listed, wellKnown }: CompanyLists): NameList {
  const list: NameList = { byName: new Map(), longest: new Map(), tickers: new Map(), otherScripts: [] };
  const add = (written: string, company: string, ticker: string, outlet: boolean, position: number | null): void => {
    const name = written.replace(/[?~]$/, '');
    const key = listKey(wordsOf(name));
    const known = list.byName.get(key);
    if (known) {
      known.ticker ||= ticker;
      return;
    }
    list.byName.set(key, { name, company, weight: weightOf(written), ticker, outlet, position });
    const parts = key.split(' ');
    const [first = ''] = parts;
    list.longest.set(first, Math.max(list.longest.get(first) ?? 0, parts.length));
  };
  let section = '';
  let position = 0;
  for (const line of wellKnown.split('\n')) {
    if (line.startsWith('#')) {
      section = line;
      continue;
    }
    for (const entry of line.split(';').filter(Boolean)) {
      if (section === '#other-scripts') {
        list.otherScripts.push(entry);
        continue;
      }
      const names = entry.split('=');
      const company = (names[0] ?? '').replace(/[?~]$/, '');
      for (const written of names) add(written, company, '', section === '#news', position);
      position++;
    }
  }
  for (const line of listed.split('\n')) {
    const [written = '', ticker = ''] = line.split('|');
    if (!written) continue;
    const name = written.replace(/[?~]$/, '');
    add(written, name, ticker, false, null);
    list.tickers.set(ticker, plainName(name));
  }
  return list;
}

/** The key of a name, from its words in lower case: without a leading "the", "&" and "and" left out alike. */
export function listKey(words: readonly string[]): string {
  const kept = words.filter((word) => word && word !== '&' && word !== 'and');
  return (kept[0] === 'the' && kept.length > 1 ? kept.slice(1) : kept).join(' ');
}

/** How much a listed name says by itself: nothing else, also a plain word, also a person, place or thing. */
export type NameWeight = 'sure' | 'plain' | 'doubtful';

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
  byName: Map<string, ListedName>;
  /** Longest name, in words, that begins with this word and goes on. */
  longest: Map<string, number>;
  /** Names without capital letters or spaces around them. */
  otherScripts: string[];
}

/** Without its mark. */
const bare = (written: string): string =>
  written.endsWith('~') || written.endsWith('?') ? written.slice(0, -1) : written;

const weightOf = (written: string): NameWeight =>
  written.endsWith('~') ? 'doubtful' : written.endsWith('?') ? 'plain' : 'sure';

/** What keeps a name in lower case from being its own key: marks, words that a key leaves out, more than one space. */
const NEEDS_CARE = /[.,&’]|\band\b|^the |\s\s/;

/** The key of a listed name: there are tens of thousands, and most are their own. */
function keyOf(name: string): string {
  const lower = name.toLowerCase();
  return NEEDS_CARE.test(lower) ? listKey(wordsOf(lower)) : lower;
}

/** How many words a key has. */
function countWords(key: string): number {
  let count = 1;
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) count++;
  return count;
}

/** Splits a name into the words `readWords` would give, in lower case. */
const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s,]+|(?<=\S)\.(?=\s|$)/);

/**
 * The lists as they are shipped: `name|ticker` a line, the ticker with `?` where the name alone does not say that this firm is meant, or
 * `name||fullest name` for another form of a firm; and sectors of names (training/companies/well-known.txt).
 */
export interface CompanyLists {
  listed: string;
  wellKnown: string;
}

export function buildNameList({ listed, wellKnown }: CompanyLists): NameList {
  const list: NameList = { byName: new Map(), longest: new Map(), otherScripts: [] };
  const add = (written: string, company: string, ticker: string, outlet: boolean, position: number | null): void => {
    const name = bare(written);
    const key = keyOf(name);
    const symbol = bare(ticker);
    const tickerNeedsContext = symbol !== ticker;
    const known = list.byName.get(key);
    if (known) {
      if (!known.ticker && ticker) {
        known.ticker = symbol;
        known.tickerNeedsContext = tickerNeedsContext;
      }
      return;
    }
    // Field by field: copied from another object, tens of thousands of them take half as long again.
    list.byName.set(key, {
      name,
      company,
      weight: weightOf(written),
      ticker: symbol,
      tickerNeedsContext,
      outlet,
      position,
    });
    const space = key.indexOf(' ');
    if (space < 0) return;
    const first = key.slice(0, space);
    const words = countWords(key);
    if ((list.longest.get(first) ?? 0) < words) list.longest.set(first, words);
  };
  let section = '';
  let position = 0;
  for (const line of wellKnown.split('\n')) {
    if (line.startsWith('#')) {
      section = line;
      continue;
    }
    for (const entry of line.split(';')) {
      if (!entry) continue;
      if (section === '#other-scripts') {
        list.otherScripts.push(entry);
        continue;
      }
      const isOutlet = section === '#news';
      if (entry.includes('=')) {
        const names = entry.split('=');
        const company = bare(names[0] ?? '');
        for (const written of names) add(written, company, '', isOutlet, position);
      } else add(entry, bare(entry), '', isOutlet, position);
      position++;
    }
  }
  for (const line of listed.split('\n')) {
    const [written = '', ticker = '', fullest] = line.split('|');
    if (!written) continue;
    const company = fullest ? (list.byName.get(keyOf(fullest))?.company ?? fullest) : bare(written);
    add(written, company, ticker, false, null);
  }
  return list;
}

/** The key of a name, from its words in lower case: without a leading "the", "&" and "and" left out alike. */
export function listKey(words: readonly string[]): string {
  const kept = words.filter((word) => word && word !== '&' && word !== 'and');
  return (kept[0] === 'the' && kept.length > 1 ? kept.slice(1) : kept).join(' ');
}

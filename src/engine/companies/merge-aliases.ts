import { FIRST_NAMES } from './names/first-names.ts';
import { PLACES } from './names/places.ts';
import type { Name } from './names-in-article.ts';
import type { ReadText } from './read-text.ts';
import { tickerAfter } from './signals/ticker.ts';

/** A company of the article: the names that mean it, surest first. */
export interface Firm {
  names: Name[];
  /** 0 to 1: how surely its surest name is a company's. */
  points: number;
}

/** A short form in brackets after the name: "Boston Consulting Group (BCG)". */
const BRACKETED = /^\s?\((?:the\s|["“])?(\p{Lu}[\p{L}\p{N}&]{1,9})["”]?\)/u;

/** "Energy Sage", "EnergySage" and "energysage.com" are one name. */
const squashed = ({ core, key }: Name): string =>
  key.replaceAll(' ', '').slice(0, -(DOMAIN.exec(core)?.[1]?.length ?? 0) || undefined);
const DOMAIN = /\.(com|io|ai|co|net|org|app)$/i;

/** Whether the capitals of a short form stand in this order at the beginnings of the name's words. */
function isAcronymOf(short: string, words: readonly string[]): boolean {
  const letters = [...short.toLowerCase()].filter((letter) => /\p{L}/u.test(letter));
  let at = 0;
  for (const word of words) if (letters[at] === word[0]?.toLowerCase()) at++;
  return at === letters.length && letters.length >= 2 && words.length >= 2;
}

/**
 * Gathers the names that mean one company: spellings of the list, short forms in brackets, first words of a longer name.
 * Names of other listed companies never merge: "Google Cloud" is not "Google".
 */
export function mergeAliases(accepted: ReadonlyMap<Name, number>, all: readonly Name[], text: ReadText): Firm[] {
  const firms: Firm[] = [];
  const owner = new Map<Name, Firm>();
  const byKey = new Map(all.map((name) => [name.key, name]));
  const join = (firm: Firm, name: Name): void => {
    if (owner.has(name)) return;
    firm.names.push(name);
    owner.set(name, firm);
  };
  const byCompany = new Map<string, Firm>();
  const longestFirst = [...accepted].sort(
    ([a], [b]) => b.key.length - a.key.length || b.mentions.length - a.mentions.length,
  );
  for (const [name, points] of longestFirst) {
    const company = name.listed?.company;
    const known = company === undefined ? undefined : byCompany.get(company);
    if (known) {
      join(known, name);
      known.points = Math.max(known.points, points);
      continue;
    }
    const longer = company === undefined ? longerName(name, firms, text) : undefined;
    if (longer) {
      join(longer, name);
      continue;
    }
    const respelt = firms.find((firm) => firm.names.some((other) => squashed(other) === squashed(name)));
    if (respelt) {
      join(respelt, name);
      continue;
    }
    const firm: Firm = { names: [], points };
    join(firm, name);
    firms.push(firm);
    if (company !== undefined) byCompany.set(company, firm);
  }
  joinFullerNames(firms, owner);
  for (const firm of firms)
    for (const name of [...firm.names]) {
      for (const mention of name.mentions) {
        const after = text.article.text.slice(mention.end, mention.end + 24);
        const symbol = tickerAfter(after);
        const short = symbol ?? BRACKETED.exec(after)?.[1];
        const other = short ? byKey.get(short.toLowerCase()) : undefined;
        if (!short || !other || !(symbol || isAcronymOf(short, name.core.split(/[\s-]+/)))) continue;
        const stranger = owner.get(other);
        if (stranger && stranger !== firm && stranger.names.length === 1) {
          firms.splice(firms.indexOf(stranger), 1);
          owner.delete(other);
        }
        join(firm, other);
      }
    }
  const people = firstNamesBefore(text);
  for (const name of all) {
    if (owner.has(name) || name.listed?.weight === 'sure' || !name.strong.length || name.key.length < 3) continue;
    const longer = longerName(name, firms, text);
    if (longer && !text.plainWords.has(name.key) && !isSurname(name, longer, people)) join(longer, name);
  }
  return firms;
}

/** What a fuller name adds that says no more than what the firm is: "Avis Car Rental", "Kensington Publishing", "Allstate Insurance". */
const SAYS_NO_MORE = new Set(
  'group enterprises publishing publishers book car rental rent a insurance furniture mattress hotels company companies corporation moving movers van lines press stores airlines antiques jewelry jewellery foundry relocation realty plumbing roofing cleaning bakery coffee inc corp ltd llc'.split(
    ' ',
  ),
);

/** Two names of the list, one of them the other and words that say no more, are one firm. */
function joinFullerNames(firms: Firm[], owner: Map<Name, Firm>): void {
  const byKey = new Map(firms.flatMap((firm) => firm.names.map((name): [string, Firm] => [name.key, firm])));
  for (const firm of [...firms])
    for (const { key } of [...firm.names]) {
      const words = key.split(' ');
      let kept = words.length;
      while (kept > 1 && SAYS_NO_MORE.has(words[kept - 1]!)) kept--;
      const shorter = kept < words.length ? byKey.get(words.slice(0, kept).join(' ')) : undefined;
      if (!shorter || shorter === firm || !firms.includes(shorter) || !firms.includes(firm)) continue;
      for (const name of shorter.names) {
        firm.names.push(name);
        owner.set(name, firm);
      }
      firm.points = Math.max(firm.points, shorter.points);
      firms.splice(firms.indexOf(shorter), 1);
      for (const name of firm.names) byKey.set(name.key, firm);
    }
}

/** The one firm whose name begins with this one and goes on, unless that is a listed company of its own. */
function longerName(name: Name, firms: readonly Firm[], text: ReadText): Firm | undefined {
  if (text.list.find(name.key)?.weight === 'sure' || PLACES.has(name.key)) return undefined;
  const longer = firms.filter((firm) => firm.names.some((other) => other.key.startsWith(`${name.key} `)));
  return longer.length === 1 ? longer[0] : undefined;
}

/** Of each word the first names that stand before it: "keatley" → "scott". */
function firstNamesBefore({ blocks }: ReadText): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { words } of blocks)
    for (let i = 1; i < words.length; i++) {
      const first = words[i - 1]!.lower;
      if (words[i]!.gap !== ' ' || !FIRST_NAMES.has(first)) continue;
      const known = found.get(words[i]!.lower);
      if (known) known.add(first);
      else found.set(words[i]!.lower, new Set([first]));
    }
  return found;
}

/** "Keatley" where the text names a Scott Keatley, beside the firm that bears the family's name. */
const isSurname = ({ key }: Name, { names }: Firm, people: ReadonlyMap<string, ReadonlySet<string>>): boolean =>
  [...(people.get(key) ?? [])].some((first) => !names.some((name) => name.key.includes(`${first} ${key}`)));

import type { Company, RelatedKind, RelatedLink, RelatedReason } from '../article.ts';
import { type Bearing, SAYS_LITTLE } from './bearing.ts';

const MOST_WORDS = 3;
const MOST_NAMES = 2;
/** What naming one of the article's key companies adds to a link's worth. */
const FOR_KEY_COMPANY = 0.1;

/** Words that stand in titles of all kinds: parts of a name ("First Solar"), but no reason by themselves. */
const IN_ALL_TITLES = new Set(
  'like them actually mostly really thing things need needs know find finds help helps right now way ways become becomes becoming first next year years introducing explained complete ultimate updated perfect essential try trying better good great look looks see start started keep full common easy don isn doesn ever never inside behind against during'.split(
    ' ',
  ),
);

/** Why a link is shown, the strongest first. */
export function reasonsFor(kind: RelatedKind | null, { words, names }: Bearing): RelatedReason[] {
  const why: RelatedReason[] = [];
  if (kind === 'source') why.push({ kind: 'linked-in-text' });
  if (kind === 'series') why.push({ kind: 'same-series' });
  const named = names.slice(0, MOST_NAMES);
  for (const name of named) why.push({ kind: 'name', name });
  const said = new Set(named.flatMap((name) => name.split(' ')));
  // A link in the text has its words in common with it whatever it leads to.
  const others = kind === 'source' ? [] : tellingWords(words.filter((word) => !said.has(word))).slice(0, MOST_WORDS);
  if (others.length > (named.length ? 1 : 0)) why.push({ kind: 'words', words: others });
  if (kind === 'same-author') why.push({ kind: 'same-author' });
  if (kind === 'related' || kind === 'see-also') why.push({ kind: 'offered-as-related' });
  return why;
}

/** Of words in common those that tell a reader something. */
function tellingWords(words: readonly string[]): string[] {
  // The title is an address: `https://news.example/a.html`.
  if (words.some((word) => /^https?$/i.test(word))) return [];
  return words.filter((word) => {
    const lower = word.toLowerCase();
    return !SAYS_LITTLE.has(lower) && !IN_ALL_TITLES.has(lower) && !PIECE.test(word) && !YEAR.test(word);
  });
}

/**
 * Scripts without spaces are compared by pairs of characters: those with hiragana are endings and particles ("った"), and two katakana are
 * a piece of a longer word.
 */
const PIECE = /^(?:[\u3041-\u309f].|.[\u3041-\u309f]|[\u30a0-\u30ff]{2})$/;

/** "2025" stands in every other title. */
const YEAR = /^\d+$/;

/** The same links once the article's companies are known: those whose titles name one say so and come before their like. */
export function withCompanies(related: readonly RelatedLink[], companies: readonly Company[]): RelatedLink[] {
  const forms = companies.flatMap(({ name, aliases, role }) =>
    [...new Set([name, ...aliases])].map((form) => ({ name, form, isKey: role === 'key' })),
  );
  return related
    .map((link) => {
      const found = forms.filter(({ form }) => holdsWords(link.title, form));
      if (!found.length) return link;
      const names = [...new Set(found.map(({ name }) => name))].slice(0, MOST_NAMES);
      const said = new Set(found.flatMap(({ form }) => form.split(' ')));
      const why = (link.why ?? []).flatMap((reason) => withoutWords(reason, said));
      const raised = found.some(({ isKey }) => isKey) ? FOR_KEY_COMPANY : 0;
      const companyReasons = names.map((name): RelatedReason => ({ kind: 'company', name }));
      return { ...link, score: Math.min(1, link.score + raised), why: [...companyReasons, ...why] };
    })
    .sort((a, b) => b.score - a.score);
}

/** A reason without the words of names that are said already; none where nothing is left of it. */
function withoutWords(reason: RelatedReason, said: ReadonlySet<string>): RelatedReason[] {
  if (reason.kind === 'name') return reason.name.split(' ').every((word) => said.has(word)) ? [] : [reason];
  if (reason.kind !== 'words') return [reason];
  const words = reason.words.filter((word) => !said.has(word));
  return words.length > 1 || words.length === reason.words.length ? [{ ...reason, words }] : [];
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && character.toLowerCase() !== character.toUpperCase();

/** `Apple` stands in "Apple sues", not in "Applecross". */
function holdsWords(text: string, form: string): boolean {
  const at = form ? text.indexOf(form) : -1;
  return at >= 0 && !isLetter(text[at - 1]) && !isLetter(text[at + form.length]);
}

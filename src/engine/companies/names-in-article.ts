import { type Candidate, findCandidates } from './candidates.ts';
import type { ListedName } from './name-list.ts';
import { plainName } from './plain-name.ts';
import type { ReadText } from './read-text.ts';
import { taggedNames } from './tagged-names.ts';

/** One name of the article with all its mentions. */
export interface Name {
  key: string;
  /** Its commonest spelling without legal form. */
  core: string;
  mentions: Candidate[];
  /** Mentions where the capital says something. */
  strong: Candidate[];
  listed: ListedName | null;
  inTitle: boolean;
}

/** The article's candidates, gathered by name. */
export function gatherNames(text: ReadText): Name[] {
  const names = new Map<string, Name>();
  const title = ` ${plainWords(text.article.title)} `;
  for (const candidate of allCandidates(text)) {
    const key = plainName(candidate.listed && !candidate.legalForm ? candidate.text : candidate.core);
    if (!key) continue;
    let name = names.get(key);
    if (!name) {
      name = { key, core: candidate.core, mentions: [], strong: [], listed: null, inTitle: title.includes(` ${key} `) };
      names.set(key, name);
    }
    name.mentions.push(candidate);
    name.listed ??= candidate.listed;
    const position = candidate.listed?.weight === 'sure' ? candidate.listed.position : null;
    if (position !== null) text.surePositions.add(position);
    if (candidate.listed?.weight === 'sure' || candidate.legalForm) {
      if ((candidate.block.sureNames.at(-1)?.end ?? -1) <= candidate.start) candidate.block.sureNames.push(candidate);
    }
    if (!candidate.weakPlace) name.strong.push(candidate);
  }
  for (const name of names.values()) name.core = commonest(name.mentions.map((mention) => mention.core));
  return [...names.values()];
}

/** What stands out by its capitals or on the list, and what the tagger found; each stretch of words once, in the order of the text. */
function allCandidates(text: ReadText): Candidate[] {
  const found = findCandidates(text);
  const seen = new Set(found.map(({ start, end }) => `${start} ${end}`));
  for (const candidate of taggedNames(text)) {
    const place = `${candidate.start} ${candidate.end}`;
    if (!seen.has(place)) found.push(candidate);
    seen.add(place);
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

const plainWords = (title: string): string =>
  title
    .toLowerCase()
    .split(/[\s,:;|–—()[\]"“”]+/)
    .map((word) => plainName(word))
    .filter(Boolean)
    .join(' ');

function commonest(spellings: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const spelling of spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

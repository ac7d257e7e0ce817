import type { Name } from '../names-in-article.ts';
import type { ReadText } from '../read-text.ts';
import { companyKept } from './company-kept.ts';
import type { NameFeatures } from './feature.ts';
import { knowledgeFeatures } from './knowledge.ts';
import { relativeFeatures } from './relatives.ts';
import { spellingFeatures } from './spelling.ts';
import { standingFeatures } from './standing.ts';
import { meanExact, tagFeatures } from './tags.ts';

const GROUPS: readonly NameFeatures[] = [
  tagFeatures,
  spellingFeatures,
  knowledgeFeatures,
  standingFeatures,
  relativeFeatures,
];

/** The columns of `nameRows`, in order. */
export const NAME_COLUMNS: readonly string[] = GROUPS.flatMap(({ names }) => names);

const SURE = 0.5;

/** A row of numbers for each name of an article: what the classifier sees of it. */
export function nameRows(names: readonly Name[], text: ReadText): Float32Array[] {
  const chances = new Map(names.map((name) => [name, meanExact(name)]));
  const chanceOf = (name: Name): number => chances.get(name) ?? 0;
  const keptOf = companyKept(names, chanceOf, text);
  const sure = names.filter((name) => chanceOf(name) >= SURE).length;
  const byKey = new Map(names.map((name) => [name.key, name]));
  const shorter = new Map<Name, Name[]>();
  const longer = new Map<Name, Name[]>();
  for (const name of names)
    for (let space = name.key.indexOf(' '); space > 0; space = name.key.indexOf(' ', space + 1)) {
      const begin = byKey.get(name.key.slice(0, space));
      if (!begin) continue;
      shorter.set(name, [...(shorter.get(name) ?? []), begin]);
      longer.set(begin, [...(longer.get(begin) ?? []), name]);
    }
  return names.map((name) => {
    const row = new Float32Array(NAME_COLUMNS.length);
    const seen = {
      name,
      text,
      longer: longer.get(name) ?? [],
      shorter: shorter.get(name) ?? [],
      chanceOf,
      kept: keptOf(name),
      sure,
      names: names.length,
    };
    let at = 0;
    for (const group of GROUPS) {
      group.write(row, at, seen);
      at += group.names.length;
    }
    return row;
  });
}

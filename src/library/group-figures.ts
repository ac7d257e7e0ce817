import { companyKey } from './company-key.ts';
import { wordForms } from './index/words.ts';

/** A figure in a claim of some article. */
export interface FigureAt<Where> {
  /** As written: `$4.2 billion`. */
  figure: string;
  unit: string | null;
  /** The sentence it stands in. */
  sentence: string;
  /** The saved article's id. */
  article: string;
  /** ISO 8601 */
  date: string;
  where: Where;
}

export interface FigureGroup<Where> {
  unit: string;
  /** The words that its sentences have in common, the commonest first, at most three. */
  subject: string[];
  /** Newest first. */
  rows: FigureAt<Where>[];
}

/** Words that say nothing of what a figure is about. The shortest go by their length, in any language. */
const EMPTY = new Set(
  `about above according after also although amid among because been before being below between billion both could does down during each
even expected expects from have having into just last least less like million more most much nearly next only other over percent
quarter quarterly said same says should since some such than that their them then there these they this those three through trillion
under until were what when where which while will with within would year years`.split(/\s+/),
);
const SHORTEST = 4;
const CLAUSE_END = /[;:—–]|,(?!\d)|\b(?:while|whereas|and|but)\b/;
/** So many words in common make one subject of two; of sentences as short as that, one does. */
const IN_COMMON = 2;

/**
 * Figures of a company on the same thing, from different articles, side by side: of one unit, and with words in common in the clauses they
 * stand in ("revenue", "carriers"). Nothing is judged: what one article alone has is left out, and every figure comes with its sentence.
 *
 * @param company as named: its own words are in every sentence
 */
export function groupFigures<Where>(company: string, figures: readonly FigureAt<Where>[]): FigureGroup<Where>[] {
  const own = new Set([...wordForms(company), ...wordForms(companyKey(company))]);
  interface Group {
    unit: string;
    members: { row: FigureAt<Where>; words: Set<string> }[];
  }
  let groups: Group[] = [];
  for (const row of figures) {
    if (!row.unit) continue;
    const words = subjectWords(row, own);
    const alike = groups.filter(
      ({ unit, members }) => unit === row.unit && members.some((member) => areAlike(member.words, words)),
    );
    // What it has in common with two groups makes them one.
    const members = [...alike.flatMap((group) => group.members), { row, words }];
    groups = [...groups.filter((group) => !alike.includes(group)), { unit: row.unit, members }];
  }
  return groups
    .filter(({ members }) => new Set(members.map(({ row }) => row.article)).size > 1)
    .map(({ unit, members }) => ({
      unit,
      subject: commonWords(members.map(({ words }) => words)),
      rows: members.map(({ row }) => row).sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
    }))
    .sort((a, b) => b.rows.length - a.rows.length);
}

/** Of the clause around the figure; of the whole sentence where that says too little. */
function subjectWords({ sentence, figure }: FigureAt<unknown>, own: ReadonlySet<string>): Set<string> {
  const number = new Set(wordForms(figure));
  const telling = (text: string) =>
    new Set(
      wordForms(text).filter(
        (word) =>
          (word.length >= SHORTEST || /[^\0-\u024f]/.test(word)) &&
          !/^\d/.test(word) &&
          !EMPTY.has(word) &&
          !own.has(word) &&
          !number.has(word),
      ),
    );
  const at = sentence.indexOf(figure);
  const before = sentence.slice(0, Math.max(0, at)).split(CLAUSE_END).at(-1)!;
  const after = sentence.slice(Math.max(0, at) + figure.length).split(CLAUSE_END)[0]!;
  const clause = telling(`${before} ${after}`);
  return clause.size >= IN_COMMON ? clause : telling(sentence);
}

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common >= Math.min(IN_COMMON, a.size, b.size) && common > 0;
}

function commonWords(all: readonly ReadonlySet<string>[]): string[] {
  const counts = new Map<string, number>();
  for (const words of all) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([word]) => word);
}

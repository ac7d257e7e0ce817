import type { RelatedKind } from '../article.ts';
import { wordsOf } from '../characters.ts';

/** How much the place alone says that a link bears on the article. */
const KIND_WEIGHT: Record<RelatedKind, number> = {
  source: 0.5,
  'see-also': 0.45,
  related: 0.4,
  series: 0.4,
  'same-author': 0.2,
  latest: 0.12,
  popular: 0.12,
};

const LEAST_LETTERS = 3;
/** What comes after adds no new subject to an article. */
const TEXT_MOST_CHARACTERS = 50_000;
const UNSPACED_PAIR = /[\u3041-\u30fa\u30fc-\u30ff\u3400-\u9fff]{2}/g;
const COMMON = new Set(
  'the and for with that this from are was were has have had its how why what when who will can not but you your our out about into over after more new all one two best top guide here their they than been also just get use using make says said could would should der die das und für mit von den dem des ein eine les des une pour dans sur avec que qui los las del por para con una come della delle nel het een van voor met'.split(
    ' ',
  ),
);

/** `batteries` and `battery` differ in more than their endings: a light hand is enough to rank by. */
const stemOf = (word: string): string => (word.length > 4 ? word.replace(/(?:ies|es|s|ing|ed)$/, '') : word);

/** Words of three letters or more, lower case, light plural folding, pairs of characters in unspaced scripts. */
function contentWords(text: string): Set<string> {
  const lower = text.toLowerCase();
  const found = new Set<string>(lower.match(UNSPACED_PAIR) ?? []);
  for (const word of wordsOf(lower)) if (word.length >= LEAST_LETTERS && !COMMON.has(word)) found.add(stemOf(word));
  return found;
}

export interface RankingSubject {
  title: string;
  text: string;
}

/** Scores how much a title bears on an article, 0 to 1: shared words weighted by rarity among all titles, and the place. */
export function relatedScorer(
  subject: RankingSubject,
  titles: readonly string[],
): (title: string, kind: RelatedKind) => number {
  const inTitle = contentWords(subject.title);
  const inText = new Map<string, number>();
  for (const word of wordsOf(subject.text.slice(0, TEXT_MOST_CHARACTERS).toLowerCase())) {
    if (word.length < LEAST_LETTERS) continue;
    const stem = stemOf(word);
    inText.set(stem, (inText.get(stem) ?? 0) + 1);
  }
  for (const pair of subject.text.slice(0, 20_000).match(UNSPACED_PAIR) ?? [])
    inText.set(pair, (inText.get(pair) ?? 0) + 1);
  const known = new Map<string, Set<string>>();
  const wordsOfTitle = (title: string): Set<string> => {
    const found = known.get(title) ?? contentWords(title);
    known.set(title, found);
    return found;
  };
  const frequency = new Map<string, number>();
  for (const title of titles)
    for (const word of wordsOfTitle(title)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return (title, kind) => {
    const own = wordsOfTitle(title);
    let weight = 0;
    let shared = 0;
    for (const word of own) {
      const rarity = 1 / Math.log2(2 + (frequency.get(word) ?? 0));
      weight += rarity;
      const count = inText.get(word) ?? 0;
      shared += rarity * (inTitle.has(word) ? 1 : count >= 3 ? 0.6 : count ? 0.25 : 0);
    }
    const overlap = weight ? shared / weight : 0;
    return Math.min(1, KIND_WEIGHT[kind] + (1 - KIND_WEIGHT[kind]) * Math.min(1, overlap * 1.2) * 0.8);
  };
}

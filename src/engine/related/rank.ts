import type { RelatedKind } from '../article.ts';

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

const WORD = /[\p{L}\p{N}]{3,}/gu;
const UNSPACED_PAIR = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/gu;
const COMMON = new Set(
  'the and for with that this from are was were has have had its how why what when who will can not but you your our out about into over after more new all one two best top guide here their they than been also just get use using make says said could would should der die das und für mit von den dem des ein eine les des une pour dans sur avec que qui los las del por para con una come della delle nel het een van voor met'.split(
    ' ',
  ),
);

/** Words of three letters or more, lower case, light plural folding, pairs of characters in unspaced scripts. */
function contentWords(text: string): Set<string> {
  const lower = text.toLowerCase();
  const found = new Set<string>(lower.match(UNSPACED_PAIR) ?? []);
  for (const word of lower.match(WORD) ?? [])
    if (!COMMON.has(word)) found.add(word.length > 4 ? word.replace(/(?:ies|es|s|ing|ed)$/, '') : word);
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
  for (const word of subject.text.toLowerCase().slice(0, 100_000).match(WORD) ?? []) {
    const stem = word.length > 4 ? word.replace(/(?:ies|es|s|ing|ed)$/, '') : word;
    inText.set(stem, (inText.get(stem) ?? 0) + 1);
  }
  for (const pair of subject.text.slice(0, 20_000).match(UNSPACED_PAIR) ?? [])
    inText.set(pair, (inText.get(pair) ?? 0) + 1);
  const frequency = new Map<string, number>();
  for (const title of titles)
    for (const word of contentWords(title)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return (title, kind) => {
    const own = contentWords(title);
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

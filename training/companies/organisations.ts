import type { ArticleText, TextRange } from '../../src/engine/article.ts';
import { isTradingPlace } from '../../src/engine/companies/candidates.ts';
import type { CompanyModel } from '../../src/engine/companies/company-model.ts';
import { nameRows } from '../../src/engine/companies/features/index.ts';
import { looseChance, meanChance } from '../../src/engine/companies/features/tags.ts';
import { gatherNames, type Name } from '../../src/engine/companies/names-in-article.ts';
import { type ReadText, readText } from '../../src/engine/companies/read-text.ts';
import { tagText } from '../../src/engine/companies/tagger/tagger.ts';
import { TAG, TAGS } from '../../src/engine/companies/tagger/tags.ts';

const SURE = 0.5;

/** Chance that a mention's words belong to an organisation of any kind. */
const chanceOf = (mention: Name['mentions'][number]): number =>
  looseChance(mention) + meanChance(mention, TAG.organisation);

/** Mean of the higher half: one mention with a telling context speaks for the others. */
function upperHalf(chances: number[]): number {
  const high = chances.sort((a, b) => b - a).slice(0, Math.ceil(chances.length / 2));
  return high.reduce((sum, chance) => sum + chance, 0) / high.length;
}

/** Mean chance that a name's words are a place's. */
const placeChance = ({ mentions }: Name): number =>
  mentions.reduce((sum, mention) => sum + meanChance(mention, TAG.place), 0) / mentions.length;

const wordsIn = ({ key }: Name): number => key.split(' ').length;

const HONORIFIC = /^(?:mr|mrs|ms|miss|sir|dame|lord|lady)\b/;

/** Last words of the names of people who are named in full somewhere, or called Mr: alone they are still theirs. */
function surnamesIn(text: ReadText): Set<string> {
  const found = new Set<string>();
  for (const { words, chances } of text.blocks)
    for (let i = 1; i < words.length; i++) {
      const isPerson = (at: number): boolean => (chances[at * TAGS + TAG.person] ?? 0) >= SURE;
      const before = words[i - 1]!;
      const isName = words[i]!.gap === ' ' && /^[A-Z]/.test(before.text) && isPerson(i) && isPerson(i - 1);
      if (isName || HONORIFIC.test(before.lower)) found.add(words[i]!.lower);
    }
  return found;
}

/** The exchanges of "(NYSE: PLTR)": no company of the article, but an organisation that it names. */
const exchangesIn = (text: ReadText) =>
  text.blocks.flatMap(({ words }) =>
    words
      .filter((_, at) => isTradingPlace(words, at))
      .map(({ text: name, start, end }) => ({ name, mentions: [{ start, end }] })),
  );

/**
 * Organisations of every kind that an article names, companies among them: to measure with on text where both are tagged alike. A name
 * counts where its mentions together speak for it; places do not overlap, the longest first.
 */
export function organisationsIn(article: ArticleText, model: CompanyModel): { name: string; mentions: TextRange[] }[] {
  const text = readText(article, model.list);
  tagText(text, model.tagger);
  const names = gatherNames(text);
  const rows = nameRows(names, text);
  const surnames = surnamesIn(text);
  const isPerson = ({ key }: Name): boolean => surnames.has(key) || HONORIFIC.test(key);
  const taken = new Uint8Array(article.text.length);
  const named = names
    .map((name, i) => {
      const tagged = upperHalf(name.mentions.map(chanceOf));
      return { name, tagged, chance: Math.max(tagged, model.company.chanceOf(rows[i]!)) };
    })
    .filter(
      ({ name, tagged, chance }) => chance >= 0.5 && tagged >= 0.15 && !isPerson(name) && placeChance(name) < SURE,
    )
    .sort((a, b) => wordsIn(b.name) - wordsIn(a.name) || b.tagged - a.tagged)
    .map(({ name }) => {
      const mentions = name.mentions.filter(({ start, end }) => {
        if (taken[start] || taken[end - 1]) return false;
        taken.fill(1, start, end);
        return true;
      });
      return { name: name.core, mentions: mentions.map(({ start, end }) => ({ start, end })) };
    })
    .filter(({ mentions }) => mentions.length > 0);
  return [...named, ...exchangesIn(text)];
}

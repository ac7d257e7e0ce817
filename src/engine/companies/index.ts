import type { ArticleText, Company } from '../article.ts';
import { acceptNames } from './accept-names.ts';
import type { CompanyModel, Judge } from './company-model.ts';
import { firmRows } from './features/firm.ts';
import { locateMentions, type Mention } from './mentions.ts';
import { type Firm, mergeAliases } from './merge-aliases.ts';
import { gatherNames } from './names-in-article.ts';
import { otherScriptCompanies, usesCapitals } from './other-scripts.ts';
import { byProminence } from './prominence.ts';
import { type ReadText, readText } from './read-text.ts';
import { isOwnSite, roleOf } from './roles.ts';
import { symbolOf } from './symbol.ts';
import { tagText } from './tagger/tagger.ts';

/**
 * Companies named in an article, most salient first. In scripts without capital letters only listed names are found.
 */
export function findCompanies(article: ArticleText, model: CompanyModel): Company[] {
  if (!usesCapitals(article.text)) return otherScriptCompanies(article, model.list);
  const text = readText(article, model.list);
  tagText(text, model.tagger);
  const { firms, mentions } = firmsOf(text, model.company);
  const rows = firmRows(firms, mentions, text);
  const most = Math.max(0, ...firms.map((firm) => mentions.get(firm)?.length ?? 0));
  return firms
    .map((firm, i) => toCompany(firm, mentions.get(firm) ?? [], model.key, rows[i]!, text, most))
    .sort(byProminence);
}

/** The companies of a tagged text: their names put together, and every place where they are named. */
export function firmsOf(text: ReadText, judge: Judge) {
  const names = gatherNames(text);
  const { accepted, rejected } = acceptNames(names, text, judge);
  const merged = mergeAliases(accepted, names, text);
  const mentions = locateMentions(merged, rejected, text);
  const firms = merged.filter((firm) => mentions.get(firm)?.length);
  return { firms, mentions };
}

function toCompany(
  firm: Firm,
  mentions: readonly Mention[],
  key: Judge,
  row: Float32Array,
  text: ReadText,
  most: number,
): Company {
  const { article } = text;
  const aliases = [...new Set(mentions.map(({ start, end }) => article.text.slice(start, end)))];
  const chance = key.chanceOf(row);
  const outlet = firm.names.some((name) => name.listed?.outlet);
  const inTitle = firm.names.some((name) => name.inTitle);
  return {
    name: fullestOf(aliases),
    aliases,
    role: roleOf(mentions, chance >= key.threshold, { outlet, inTitle, ownSite: isOwnSite(aliases, article), most }),
    mentions: mentions.map(({ start, end }) => ({ start, end })),
    salience: Math.round(chance * 1000) / 1000,
    ...symbolOf(firm, mentions, article),
  };
}

const IS_ADDRESS = /^\S+\.[a-z]{2,4}$/;
const SHOUTED = /^[^\p{Ll}]*\p{Lu}{4}[^\p{Ll}]*$/u;

/** The longest spelling that is no web address; of two alike, the one that does not shout: headings write "PARK HYATT". */
function fullestOf(aliases: readonly string[]): string {
  const names = aliases.filter((alias) => !IS_ADDRESS.test(alias));
  const fullest = (names.length ? names : [...aliases]).sort((a, b) => b.length - a.length)[0] ?? '';
  if (!SHOUTED.test(fullest)) return fullest;
  const lower = fullest.toLowerCase();
  return aliases.find((alias) => alias.toLowerCase() === lower && !SHOUTED.test(alias)) ?? fullest;
}

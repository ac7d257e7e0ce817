import type { ArticleText, Company } from '../article.ts';
import { locateMentions, type Mention } from './mentions.ts';
import { type Firm, mergeAliases } from './merge-aliases.ts';
import { gatherNames, type Name } from './names-in-article.ts';
import { otherScriptCompanies, usesCapitals } from './other-scripts.ts';
import { type ReadText, readText } from './read-text.ts';
import { isOwnSite, roleOf } from './roles.ts';
import { standingOf } from './salience.ts';
import { companyPoints, ENOUGH } from './signals/index.ts';

/** Names with fewer points than this belong to something else, and what they cover names no company. */
const SOMETHING_ELSE = -3;

/**
 * Companies named in an article, most salient first. In scripts without capital letters only listed names are found.
 */
export function findCompanies(article: ArticleText): Company[] {
  if (!usesCapitals(article.text)) return otherScriptCompanies(article);
  const text = readText(article);
  const names = gatherNames(text);
  const accepted = new Map<Name, number>();
  const rejected: Name[] = [];
  for (const name of names) {
    const points = companyPoints(name, text);
    if (points >= ENOUGH) accepted.set(name, points);
    else if (points <= SOMETHING_ELSE) rejected.push(name);
  }
  const firms = mergeAliases(accepted, names, text);
  const mentions = locateMentions(firms, rejected, text);
  return firms
    .map((firm) => toCompany(firm, mentions.get(firm) ?? [], text))
    .filter((company) => company.mentions.length > 0)
    .sort((a, b) => b.salience - a.salience || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

function toCompany(firm: Firm, mentions: Mention[], text: ReadText): Company {
  const { article } = text;
  const aliases = [...new Set(mentions.map(({ start, end }) => article.text.slice(start, end)))];
  const fullest = [...aliases].sort((a, b) => b.length - a.length)[0] ?? '';
  const standing = standingOf(
    mentions,
    firm.names.some((name) => name.inTitle),
  );
  const outlet = firm.names.some((name) => name.listed?.outlet);
  return {
    name: fullest,
    aliases,
    role: roleOf(mentions, standing, outlet, isOwnSite(aliases, article)),
    mentions: mentions.map(({ start, end }) => ({ start, end })),
    salience: standing.salience,
  };
}

import { type RelatedReason, rankByBearing } from '../engine/index.ts';
import { companyKey } from './company-key.ts';
import { findSame, type Identity } from './find-same.ts';
import { type Card, FLAG } from './index/index-db.ts';
import type { Library } from './library.ts';

/** An article that saved ones are compared with. */
export interface Subject extends Identity {
  title: string;
  text: string;
  lang: string;
  /** Names of its key companies. */
  companies: readonly string[];
}

export interface RelatedArticle {
  card: Card;
  /** Strongest first. */
  why: RelatedReason[];
}

export interface RelatedSaved {
  /** Best first. */
  articles: RelatedArticle[];
  /** Key companies of the subject that other saved articles name, by how many do, most first. */
  companies: { name: string; count: number }[];
}

const MOST_ARTICLES = 5;
const MOST_COMPANIES = 2;
/** Titles are looked at of so many: those that name a company first, then the newest. */
const MOST_LOOKED_AT = 1000;
/** With less in common, a title shares no more than its commonplaces. */
const LEAST_SCORE = 0.3;
const LEAST_WORDS = 2;
/** What naming a key company adds, as much as some words of the title. */
const FOR_COMPANY = 0.4;

/** Saved articles that bear on another, ranked as the links of a page are; itself is none of them, nor what lies in the bin. */
export async function findRelatedArticles(library: Library, subject: Subject): Promise<RelatedSaved> {
  const { index, rows } = library;
  await rows.refresh();
  const own = await findSame(index, rows, subject);
  const keys = new Map(subject.companies.map((name) => [companyKey(name), name]));
  const naming = new Map<number, string[]>();
  const counts = new Map<string, number>();
  const others: { n: number; saved: number }[] = [];
  rows.all.forEach((row, n) => {
    if (!row || row.id === own?.id || row.flags & FLAG.binned) return;
    const named = [...new Set([...row.companies, ...row.mentioned].map((name) => keys.get(companyKey(name))))];
    const shared = named.filter((name) => name !== undefined);
    for (const name of shared) counts.set(name, (counts.get(name) ?? 0) + 1);
    if (shared.length) naming.set(n, shared);
    others.push({ n, saved: row.saved });
  });
  others.sort((a, b) => Number(naming.has(b.n)) - Number(naming.has(a.n)) || b.saved - a.saved);
  const cards = await index.cards.bulkGet(others.slice(0, MOST_LOOKED_AT).map(({ n }) => n));
  const ranked = rankByBearing(
    subject,
    cards.filter((card) => card !== undefined),
    { all: true },
  );
  const articles = ranked
    .flatMap(({ candidate: card, score, why }) => {
      const companies = naming.get(card.n) ?? [];
      if (!companies.length && (score < LEAST_SCORE || wordsIn(why) < LEAST_WORDS)) return [];
      const reasons: RelatedReason[] = [
        ...companies.map((name): RelatedReason => ({ kind: 'company', name })),
        ...why.filter((reason) => reason.kind !== 'name' || !companies.some((name) => name.includes(reason.name))),
      ];
      return [{ card, why: reasons, score: score + (companies.length ? FOR_COMPANY : 0) }];
    })
    .sort((a, b) => b.score - a.score || b.card.savedAt.localeCompare(a.card.savedAt))
    .slice(0, MOST_ARTICLES)
    .map(({ card, why }) => ({ card, why }));
  const companies = [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_COMPANIES);
  return { articles, companies };
}

const wordsIn = (why: readonly RelatedReason[]): number =>
  why.reduce(
    (sum, reason) =>
      sum +
      (reason.kind === 'words' ? reason.words.length : reason.kind === 'name' ? reason.name.split(' ').length : 0),
    0,
  );

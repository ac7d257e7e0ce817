import type { RelatedLink } from '../article.ts';

/** What the newest is worth over one that is very much older: less than a word in common. */
const FOR_NEWEST = 0.03;
const YEAR = 365 * 86_400_000;

/**
 * The same links, those whose cards tell a day raised a little, the newer the more. Scores above 1 stay: training counts links by them
 * (training/related/read-links.mjs).
 */
export function withDays(links: readonly RelatedLink[]): RelatedLink[] {
  const newest = Math.max(...links.map(({ date }) => (date ? Date.parse(date) : Number.NaN)).filter(Number.isFinite));
  return links.map((link) => {
    const years = (newest - Date.parse(link.date ?? '')) / YEAR;
    if (!Number.isFinite(years)) return link;
    return { ...link, score: Math.max(link.score, Math.min(1, link.score + FOR_NEWEST / (1 + years))) };
  });
}

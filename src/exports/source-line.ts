import type { Article } from '../engine/index.ts';
import { safeAddress } from './safe-address.ts';

export interface SourceLine {
  byline: string;
  /** The day, e.g. `2025-10-16`; empty where the page gives none. */
  day: string;
  siteName: string;
  /** The canonical address, or where it was read; empty where neither can be opened from elsewhere. */
  url: string;
}

/** Who wrote it, when, and where it stands: in no language, so that it fits an article in any. */
export function sourceLine(article: Article): SourceLine {
  const url = webAddress(article.canonicalUrl) || webAddress(article.url);
  return {
    byline: article.byline,
    day: article.publishedTime?.slice(0, 10) ?? '',
    siteName: article.siteName || (url && new URL(url).hostname.replace(/^www\./, '')),
    url,
  };
}

function webAddress(address: string): string {
  const safe = safeAddress(address);
  return safe.startsWith('http') ? safe : '';
}

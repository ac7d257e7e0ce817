/**
 * Where auto-clean stands on a site.
 * - `asking`: the browser's prompt is open, or the popup that asked was closed with it
 * - `on`: the browser allows it, and articles open clean
 * - `refused`: the reader, or the browser's policy, said no
 * - `taken-away`: it was on, and the permission is gone from the browser's own settings
 * - `unasked`: in an imported list, and the browser was not asked yet
 * - `leaving`: being turned off; gone as soon as script and permission are
 */
export type SiteStatus = (typeof STATUSES)[number];

const STATUSES = ['asking', 'on', 'refused', 'taken-away', 'unasked', 'leaving'] as const;

/** A site on which the reader wants articles to open clean. */
export interface Site {
  /** Names the site, and is what the browser is asked for: `https://example.org/*`, with subdomains `https://*.example.org/*`. */
  pattern: string;
  status: SiteStatus;
  /** Paths that are left alone: `/live` with all below it, or with stars, `/a/*-gallery`. */
  excluded: string[];
}

export const isSiteStatus = (value: unknown): value is SiteStatus => STATUSES.includes(value as SiteStatus);

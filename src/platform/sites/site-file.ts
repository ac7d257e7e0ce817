import { pathFrom } from './excluded-paths.ts';
import type { Site } from './site.ts';
import { hasSubdomains, hostOf, isSitePattern, withSubdomains } from './site-pattern.ts';

const KIND = 'winnow-sites';
const VERSION = 1;
const MOST_SITES = 2000;

/** Why a file cannot be taken in: each has its own words in the options. */
export type SiteFileProblem = 'not-json' | 'other-file' | 'newer-version' | 'too-many';

export type ReadSites =
  | { kind: 'sites'; sites: Site[] /** Entries that are none, as they stand in the file. */; refused: string[] }
  | { kind: SiteFileProblem };

/** The list as a file that people can read: `{"kind": "winnow-sites", "version": 1, "sites": [{"site": "https://example.org", …}]}`. */
export function writeSites(sites: readonly Site[]): string {
  const entries = sites
    .filter(({ status }) => status !== 'leaving')
    .map(({ pattern, excluded }) => ({
      site: withSubdomains(pattern, false).replace(/\/\*$/, ''),
      subdomains: hasSubdomains(pattern),
      excluded,
    }));
  return `${JSON.stringify({ kind: KIND, version: VERSION, sites: entries }, null, 2)}\n`;
}

/** Reads such a file. Nothing in it gives a permission: its sites are `unasked` until the reader lets the browser ask. */
export function readSites(text: string): ReadSites {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: 'not-json' };
  }
  const { kind, version, sites } = (data ?? {}) as { kind?: unknown; version?: unknown; sites?: unknown };
  if (kind !== KIND || typeof version !== 'number' || !Array.isArray(sites)) return { kind: 'other-file' };
  if (version > VERSION) return { kind: 'newer-version' };
  if (sites.length > MOST_SITES) return { kind: 'too-many' };
  const read = new Map<string, Site>();
  const refused: string[] = [];
  for (const entry of sites) {
    const site = siteFrom(entry);
    if (site) read.set(site.pattern, site);
    else refused.push(JSON.stringify(entry)?.slice(0, 80) ?? '');
  }
  return { kind: 'sites', sites: [...read.values()], refused };
}

function siteFrom(entry: unknown): Site | null {
  const { site, subdomains, excluded = [] } = (entry ?? {}) as { [key: string]: unknown };
  if (typeof site !== 'string' || !Array.isArray(excluded)) return null;
  const exact = siteTyped(site);
  const paths = excluded.map((path) => (typeof path === 'string' ? pathFrom(path) : null));
  if (!exact || paths.includes(null)) return null;
  return { pattern: withSubdomains(exact, subdomains === true), status: 'unasked', excluded: paths as string[] };
}

/** The pattern of a site as a reader types it: `example.org`, `https://example.org/a`. Null where it is no site. */
export function siteTyped(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][\w+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!text || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  const pattern = `${protocol}//${hostname}/*`;
  // A name without any dot is a typing error, but for this machine.
  return isSitePattern(pattern) && /\.|^localhost$|^\[/.test(hostOf(pattern)) ? pattern : null;
}

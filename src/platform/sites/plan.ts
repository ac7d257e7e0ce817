import { pathsOfPatterns, patternsOfPath } from './excluded-paths.ts';
import type { Site } from './site.ts';
import { hasSubdomains, includes, isSitePattern } from './site-pattern.ts';

/** What is looked at of a registered content script. */
export interface SiteScript {
  id: string;
  matches: string[];
  excludeMatches: string[];
}

/** The list, the browser's permissions and its registered scripts, as they are. */
export interface Facts {
  sites: Site[];
  /** Patterns of `permissions.getAll()`. */
  origins: string[];
  scripts: SiteScript[];
}

/** What makes the three agree. Each step alone may be lost: the next plan finds it undone. */
export interface Plan {
  /** Scripts to take out, by id. */
  unregister: string[];
  register: SiteScript[];
  /** Permissions to hand back. */
  giveBack: string[];
  save: Site[];
  /** Sites to strike off the list, by pattern. */
  drop: string[];
}

const PREFIX = 'auto-clean ';

export function scriptOf({ pattern, excluded }: Site): SiteScript {
  const excludeMatches = [...new Set(excluded.flatMap((path) => patternsOfPath(pattern, path)))];
  return { id: PREFIX + pattern, matches: [pattern], excludeMatches };
}

/**
 * What has to be done so that a site is on the list as on exactly where the browser allows it and its script is registered.
 *
 * @param promptsAreGone nothing asked is still open: at a start of the browser, and where the popup opens anew
 */
export function plan({ sites, origins, scripts }: Facts, promptsAreGone = false): Plan {
  const going = sites.filter(({ status }) => status === 'leaving').map(({ pattern }) => pattern);
  const staying = origins.filter((origin) => !going.includes(origin));
  const isHeld = (pattern: string) => staying.some((origin) => includes(origin, pattern));
  const settled = [...sites, ...lostSites(sites, scripts)].filter(({ status }) => status !== 'leaving');
  const judged = settled.map((site) => ({ ...site, status: statusOf(site, isHeld(site.pattern), promptsAreGone) }));
  const kept = judged.filter((site) => !widerThan(site, judged)).map((site) => withPathsOf(site, judged));
  const leaving = [...sites, ...judged].filter(({ pattern }) => !kept.some((site) => site.pattern === pattern));

  const wanted = kept.filter(({ status }) => status === 'on').map(scriptOf);
  const isAsWanted = (script: SiteScript) => wanted.some((one) => isSame(one, script));
  return {
    unregister: scripts.filter((script) => script.id.startsWith(PREFIX) && !isAsWanted(script)).map(({ id }) => id),
    register: wanted.filter((script) => !scripts.some((one) => isSame(one, script))),
    giveBack: unique(leaving.map(({ pattern }) => pattern)).filter((pattern) => origins.includes(pattern)),
    save: kept.filter((site) => !sites.some((one) => isSame(one, site))),
    drop: unique(leaving.map(({ pattern }) => pattern)).filter((one) => sites.some(({ pattern }) => pattern === one)),
  };
}

export const isNothing = (plan: Plan): boolean => Object.values(plan).every((steps) => steps.length === 0);

function statusOf({ status }: Site, isHeld: boolean, promptsAreGone: boolean): Site['status'] {
  if (isHeld) return 'on';
  if (status === 'on') return 'taken-away';
  return status === 'asking' && promptsAreGone ? 'refused' : status;
}

/** Where the list was lost, a registered script still says what was on it. */
function lostSites(sites: Site[], scripts: SiteScript[]): Site[] {
  return scripts.flatMap(({ id, excludeMatches }) => {
    const pattern = id.startsWith(PREFIX) ? id.slice(PREFIX.length) : '';
    if (!isSitePattern(pattern) || sites.some((site) => site.pattern === pattern)) return [];
    return [{ pattern, status: 'on' as const, excluded: pathsOfPatterns(pattern, excludeMatches) }];
  });
}

/** A site that is on with its subdomains takes in the single ones of them. */
function widerThan({ pattern }: Site, sites: Site[]): Site | undefined {
  return sites.find(
    (site) =>
      site.status === 'on' &&
      site.pattern !== pattern &&
      hasSubdomains(site.pattern) &&
      includes(site.pattern, pattern),
  );
}

function withPathsOf(site: Site, sites: Site[]): Site {
  const taken = sites.filter((one) => widerThan(one, [site]));
  return taken.length === 0
    ? site
    : { ...site, excluded: unique([site, ...taken].flatMap(({ excluded }) => excluded)) };
}

const unique = (texts: string[]): string[] => [...new Set(texts)];
const isSame = (a: object, b: object): boolean => canonical(a) === canonical(b);

/** Browsers give the fields of a script in an order of their own. */
const canonical = (value: object): string => JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));

import { refusalOfUrl } from '../restricted-page.ts';

/** `https://example.org/*`, `http://*.example.org/*`: one host, whatever the port, as both browsers understand it. */
const PATTERN = /^(https?):\/\/(\*\.)?([^/*:\s]+|\[[\da-f:.]+\])\/\*$/;
const IP_ADDRESS = /^(?:\d+\.\d+\.\d+\.\d+|\[.*\])$/;

export const isSitePattern = (text: string): boolean => PATTERN.test(text);

/**
 * The pattern of a page's own host. Null for pages that no extension may enter, and for files.
 */
export function patternOf(address: string | undefined): string | null {
  if (!address || !URL.canParse(address) || refusalOfUrl(address)) return null;
  const { protocol, hostname } = new URL(address);
  const pattern = `${protocol}//${hostname}/*`;
  return isSitePattern(pattern) ? pattern : null;
}

export const hostOf = (pattern: string): string => PATTERN.exec(pattern)?.[3] ?? pattern;

export const hasSubdomains = (pattern: string): boolean => PATTERN.exec(pattern)?.[2] !== undefined;

/** The pattern with or without subdomains. A `www.` goes: `https://*.example.org/*` holds `www.example.org` and `example.org`. */
export function withSubdomains(pattern: string, wanted: boolean): string {
  const [, scheme, star, host] = PATTERN.exec(pattern) ?? [];
  if (!host || wanted === (star !== undefined)) return pattern;
  return wanted ? `${scheme}://*.${host.replace(/^www\.(?=[^.]+\.)/, '')}/*` : `${scheme}://${host}/*`;
}

/** Numbers have no subdomains. */
export const canHaveSubdomains = (pattern: string): boolean => !IP_ADDRESS.test(hostOf(pattern));

/** Whether a pattern holds all that another holds; `wide` may be one that browsers give for all sites: all hosts of a scheme. */
export function includes(wide: string, pattern: string): boolean {
  if (wide === pattern || wide === '<all_urls>') return true;
  const [, scheme, star, host = ''] = PATTERN.exec(pattern) ?? [];
  const [, wideScheme, wideHost = ''] = /^(\*|https?):\/\/([^/]+)\/\*$/.exec(wide) ?? [];
  if (!host || !wideScheme || (wideScheme !== '*' && wideScheme !== scheme)) return false;
  if (wideHost === '*') return true;
  const base = wideHost.replace(/^\*\./, '');
  if (base === wideHost) return star === undefined && host === wideHost;
  return host === base || host.endsWith(`.${base}`);
}

/** Whether a page is on a site. */
export function covers(pattern: string, address: string): boolean {
  const page = patternOf(address);
  return page !== null && includes(pattern, page);
}

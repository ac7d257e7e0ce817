import type { SiteRule } from './site-rule.ts';

/** The rules that hold for an address, in the order given: of its host or a parent of it, and of its path. */
export function findSiteRules(rules: readonly SiteRule[], url: string): SiteRule[] {
  if (!URL.canParse(url)) return [];
  const { protocol, hostname, pathname } = new URL(url);
  if (!/^https?:$/.test(protocol)) return [];
  const host = hostname.replace(/\.$/, '');
  return rules.filter(
    ({ site, paths }) =>
      (host === site || host.endsWith(`.${site}`)) && (!paths || paths.some((path) => pathname.startsWith(path))),
  );
}

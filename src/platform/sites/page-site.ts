import { isExcluded } from './excluded-paths.ts';
import { reconcileSites } from './reconcile.ts';
import type { Site } from './site.ts';
import { siteOf } from './site-of-page.ts';
import { patternOf } from './site-pattern.ts';

/** Where auto-clean stands for the page in front: `site` as on the list, or as it would come there. */
export interface PageSite {
  site: Site;
  isListed: boolean;
  /** The path by which the page is left as it is though its site is on. */
  excludedBy: string | null;
}

/** Null for a page that browsers close to extensions. */
export async function pageSite(address: string | undefined): Promise<PageSite | null> {
  const pattern = patternOf(address);
  if (!address || !pattern) return null;
  const listed = await siteOf(address);
  if (!listed) return { site: { pattern, status: 'unasked', excluded: [] }, isListed: false, excludedBy: null };
  const excludedBy = listed.excluded.find((path) => isExcluded(address, [path])) ?? null;
  return { site: listed, isListed: true, excludedBy };
}

/** For a popup that has just opened: any prompt of before is closed by then, and its answer may have been no. */
export async function pageSiteAfterPrompts(address: string | undefined): Promise<PageSite | null> {
  await reconcileSites({ promptsAreGone: true });
  return pageSite(address);
}

import { borrowSite, returnSite } from '../platform/lent-sites.ts';
import type { SaveOutcome } from '../platform/messages.ts';
import { closeTab, openTab, untilLoaded } from '../platform/new-tab.ts';
import { type ActivePage, readPage } from '../platform/page-access.ts';
import { saveArticle } from './save-article.ts';

/** Reads a page and puts its article into the library; null where there is nothing to save, or the browser does not let us. */
export async function savePage(page: ActivePage): Promise<SaveOutcome | null> {
  const outcome = await readPage(page);
  if (outcome.kind !== 'article' || !outcome.article.text.trim()) return null;
  return saveArticle(outcome.article, page.tabId);
}

/**
 * Opens a link beside its page, saves it and closes it again. The browser is asked for the link's site, which is handed back afterwards.
 * Where it cannot be saved, its tab stays, and shows why. Must be called straight from a click.
 */
export async function saveLink(url: string, openerTabId: number | undefined): Promise<void> {
  const { granted, lent } = await borrowSite(url);
  try {
    if (granted) await saveAllowedLink(url, openerTabId);
  } finally {
    if (lent) await returnSite(lent);
  }
}

/** The same for a link whose site the browser allows. Whether it is saved. */
export async function saveAllowedLink(url: string, openerTabId: number | undefined): Promise<boolean> {
  const tabId = await openTab(url, openerTabId, { active: false });
  if (tabId === undefined || !(await untilLoaded(tabId))) return false;
  const outcome = await savePage({ tabId, url });
  if (outcome?.kind !== 'saved') return false;
  await closeTab(tabId);
  return true;
}

import browser from 'webextension-polyfill';
import { t } from './i18n.ts';

/** What a tab's toolbar button says of its page: its site's articles open clean, and it is in the library. */
type Mark = '✓' | '★';

/** A dark amber on which white has a contrast of more than 4.5:1. */
const COLOR = '#8a5606';

/** Both marks may stand there. The browser takes them away when the tab goes to another page. */
async function setMark(tabId: number, mark: Mark, isOn: boolean): Promise<void> {
  const others = (await browser.action.getBadgeText({ tabId })).replace(mark, '');
  await browser.action.setBadgeText({ tabId, text: isOn ? others + mark : others });
  await browser.action.setBadgeBackgroundColor({ tabId, color: COLOR });
  await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
}

/** Marks the toolbar button of a tab whose site has auto-clean. */
export async function markTab(tabId: number): Promise<void> {
  try {
    await setMark(tabId, '✓', true);
    await browser.action.setTitle({ tabId, title: t('actionTitleAutoClean') });
  } catch {
    // The tab was closed meanwhile.
  }
}

export async function unmarkTab(tabId: number): Promise<void> {
  try {
    await setMark(tabId, '✓', false);
    await browser.action.setTitle({ tabId, title: t('actionTitle') });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Shows on the toolbar button of a tab whether its page is saved. */
export async function showSaved(tabId: number, isSaved: boolean): Promise<void> {
  try {
    await setMark(tabId, '★', isSaved);
  } catch {
    // The tab was closed meanwhile.
  }
}

/** The tabs that are marked as those of a site with auto-clean. */
export async function markedTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  const ids = tabs.flatMap(({ id }) => id ?? []);
  const texts = await Promise.all(ids.map((tabId) => browser.action.getBadgeText({ tabId }).catch(() => '')));
  return ids.filter((_, index) => texts[index]?.includes('✓'));
}

/** The tabs that show a site which the browser lets us know of. */
export async function tabsOn(patterns: string[]): Promise<number[]> {
  if (patterns.length === 0) return [];
  const tabs = await browser.tabs.query({ url: patterns }).catch(() => []);
  return tabs.flatMap(({ id }) => id ?? []);
}

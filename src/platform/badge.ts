import browser from 'webextension-polyfill';
import { t } from './i18n.ts';

/** A dark amber on which white has a contrast of more than 4.5:1. */
const COLOR = '#8a5606';

/** Marks the toolbar button of a tab whose site has auto-clean. The browser takes the mark away when the tab goes to another page. */
export async function markTab(tabId: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: '✓' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOR });
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
    await browser.action.setTitle({ tabId, title: t('actionTitleAutoClean') });
  } catch {
    // The tab was closed meanwhile.
  }
}

export async function unmarkTab(tabId: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: '' });
    await browser.action.setTitle({ tabId, title: t('actionTitle') });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** The tabs that carry the mark. */
export async function markedTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  const ids = tabs.flatMap(({ id }) => id ?? []);
  const texts = await Promise.all(ids.map((tabId) => browser.action.getBadgeText({ tabId }).catch(() => '')));
  return ids.filter((_, index) => texts[index]);
}

/** The tabs that show a site which the browser lets us know of. */
export async function tabsOn(patterns: string[]): Promise<number[]> {
  if (patterns.length === 0) return [];
  const tabs = await browser.tabs.query({ url: patterns }).catch(() => []);
  return tabs.flatMap(({ id }) => id ?? []);
}

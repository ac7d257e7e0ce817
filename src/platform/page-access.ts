import browser from 'webextension-polyfill';
import { type CleanViewOutcome, type FurtherPagesOutcome, failureOf, type ReadOutcome } from './messages.ts';
import { askTab } from './messaging.ts';
import { refusalOfError, refusalOfUrl } from './restricted-page.ts';

/** The page in front, as far as the click on the toolbar button lets us know it. */
export interface ActivePage {
  tabId: number;
  /** Unknown on pages that the browser keeps to itself. */
  url: string | undefined;
}

// From the extension's root: Firefox takes a path without the slash as one beside the page that asks.
const CONTENT_SCRIPT = '/content.js';
const CLEAN_VIEW_SCRIPT = '/reader.js';
const CLEAN_VIEW_STYLES = { files: ['/reader.css'], origin: 'USER' as const };

export async function activePage(): Promise<ActivePage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('No page is in front.');
  return { tabId: tab.id, url: tab.url };
}

/** Puts the content script into the page, if the browser lets us, and asks it for the article. Never rejects. */
export async function readPage(page: ActivePage): Promise<ReadOutcome> {
  const refusal = refusalOfUrl(page.url);
  if (refusal) return { kind: 'refused', refusal };
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId: page.tabId },
      files: [CONTENT_SCRIPT],
    });
    // Where Chromium rejects, Firefox resolves with the error.
    if (injected?.error) return failureOf(injected.error);
  } catch (error) {
    const failure = failureOf(error);
    const refused = refusalOfError(failure.message, page.url);
    return refused ? { kind: 'refused', refusal: refused } : failure;
  }
  return askTab(page.tabId, 'readArticle', null).catch(failureOf);
}

/** One of the article's further pages, fetched by the page itself: no site is asked that the reader has not opened. Never rejects. */
export function readFurtherPage(page: ActivePage): Promise<FurtherPagesOutcome> {
  return askTab(page.tabId, 'readFurtherPage', null).catch(failureOf);
}

/** Never rejects. */
export async function stopFurtherPages(page: ActivePage): Promise<void> {
  await askTab(page.tabId, 'stopFurtherPages', null).catch(() => undefined);
}

export function cleanViewState(page: ActivePage): Promise<CleanViewOutcome> {
  return askTab(page.tabId, 'cleanViewState', null).catch(failureOf);
}

/**
 * Opens the clean view on what was read last: the one door for the popup and the background. The page must have been read
 * (`readPage`). Never rejects.
 */
export function openCleanView(page: ActivePage): Promise<CleanViewOutcome> {
  return askTab(page.tabId, 'openCleanView', null).catch(failureOf);
}

/** Puts the clean view's styles into a page. */
export async function insertCleanViewStyles(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ ...CLEAN_VIEW_STYLES, target: { tabId } });
}

/** Puts the clean view's styles and script into a page. The script runs once; again it does nothing. */
export async function prepareCleanView(tabId: number): Promise<void> {
  const [, [injected]] = await Promise.all([
    insertCleanViewStyles(tabId),
    // Not when the page has come to rest: it may be asked for before.
    browser.scripting.executeScript({ target: { tabId }, files: [CLEAN_VIEW_SCRIPT], injectImmediately: true }),
  ]);
  // Where Chromium rejects, Firefox resolves with the error.
  if (injected?.error) throw injected.error;
}

/** The page itself tells the background when the view is gone, and that removes the styles. Never rejects. */
export function closeCleanView(page: ActivePage): Promise<CleanViewOutcome> {
  return askTab(page.tabId, 'closeCleanView', null).catch(failureOf);
}

/** Takes the clean view's styles out of a tab. A tab that has gone on to another page has none: that is no error. */
export async function removeCleanViewStyles(tabId: number): Promise<void> {
  await browser.scripting.removeCSS({ ...CLEAN_VIEW_STYLES, target: { tabId } }).catch(() => undefined);
}

import browser from 'webextension-polyfill';
import { type Answers, type Asker, answering, envelope, type MessageName, type Messages } from './messages.ts';

/** Asks the content script of a tab. Rejects where none is there. */
export async function askTab<Name extends MessageName>(
  tabId: number,
  name: Name,
  request: Messages[Name]['request'],
): Promise<Messages[Name]['response']> {
  return (await browser.tabs.sendMessage(tabId, envelope(name, request), { frameId: 0 })) as Messages[Name]['response'];
}

/** Asks the background. Rejects where nobody answers. */
export async function ask<Name extends MessageName>(
  name: Name,
  request: Messages[Name]['request'],
): Promise<Messages[Name]['response']> {
  return (await browser.runtime.sendMessage(envelope(name, request))) as Messages[Name]['response'];
}

/** Answers by a table, to one kind of asker only. */
export function answer(asker: Asker, answers: Answers): void {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('') };
  browser.runtime.onMessage.addListener(answering(answers, asker, self));
}

/** False in a content script that outlived its extension (updated, reloaded or removed): nobody can reach it. */
export function isConnected(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

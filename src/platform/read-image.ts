import browser from 'webextension-polyfill';
import type { ImageOutcome } from './messages.ts';
import { askTab } from './messaging.ts';

export type ReadImage =
  | { kind: 'image'; type: string; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'none'; reason: 'no-permission' | 'unreachable' | 'too-large' | 'not-an-image' };

/**
 * A picture of an article: from the page itself or, where the page may not read it (it comes from another host that does not let it),
 * from that host where the reader gave leave for it. Never rejects.
 *
 * @param most bytes
 */
export async function readImage(tabId: number, url: string, most: number): Promise<ReadImage> {
  const own = await askTab(tabId, 'readImage', { url, most }).catch(() => null);
  if (own?.kind === 'image') return decoded(own);
  if (own?.kind === 'none' && own.reason !== 'unreachable') return own;
  const origin = `${new URL(url).origin}/*`;
  if (!(await browser.permissions.contains({ origins: [origin] }).catch(() => false))) {
    return { kind: 'none', reason: 'no-permission' };
  }
  return fetchWithLeave(url, most);
}

function decoded({ type, data }: Extract<ImageOutcome, { kind: 'image' }>): ReadImage {
  return { kind: 'image', type, bytes: Uint8Array.from(atob(data), (char) => char.charCodeAt(0)) };
}

/** From its own host, which the reader gave leave for. Never rejects. */
export async function fetchWithLeave(url: string, most: number): Promise<ReadImage> {
  try {
    const response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(20_000) });
    const type = response.headers.get('content-type')?.split(';')[0]?.trim() ?? '';
    if (!response.ok) return { kind: 'none', reason: 'unreachable' };
    if (!type.startsWith('image/')) return { kind: 'none', reason: 'not-an-image' };
    const bytes = new Uint8Array(await response.arrayBuffer());
    return bytes.length > most ? { kind: 'none', reason: 'too-large' } : { kind: 'image', type, bytes };
  } catch {
    return { kind: 'none', reason: 'unreachable' };
  }
}

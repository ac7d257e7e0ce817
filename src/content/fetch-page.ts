import type { PageProblem } from '../platform/messages.ts';
import { decodePage } from './decode-page.ts';
import { readUpTo } from './read-up-to.ts';

export interface FetchSettings {
  fetch: typeof fetch;
  /** The page's own: nothing else is asked. */
  origin: string;
  /** The encoding of the page in front, for pages that name none. */
  encoding: string;
  /** Ends the reading. */
  signal: AbortSignal;
  /** Whether the page's policy was what kept a request from being made. */
  isRefusedByPolicy?: (url: string) => Promise<boolean>;
  /** Bytes and milliseconds that a page may take at most. */
  mostBytes?: number;
  mostTime?: number;
}

export type FetchedPage = { html: string; url: string } | { reason: PageProblem['reason']; status?: number };

const MOST_BYTES = 5 * 1024 * 1024;
const MOST_TIME = 15_000;

/**
 * Fetches another page of the site as the page itself would, with its cookies. A redirect to another site is not followed. Never
 * rejects.
 */
export async function fetchPage(url: string, settings: FetchSettings): Promise<FetchedPage> {
  const { origin, encoding, signal, mostBytes = MOST_BYTES, mostTime = MOST_TIME } = settings;
  if (!/^https?:/.test(url) || new URL(url).origin !== origin) return { reason: 'elsewhere' };
  const time = AbortSignal.timeout(mostTime);
  try {
    const response = await settings.fetch(url, {
      mode: 'same-origin',
      credentials: 'same-origin',
      redirect: 'follow',
      headers: { accept: 'text/html,application/xhtml+xml' },
      signal: AbortSignal.any([signal, time]),
    });
    const address = response.url || url;
    if (new URL(address).origin !== origin) return { reason: 'elsewhere' };
    if (!response.ok) return { reason: 'status', status: response.status };
    const type = response.headers.get('content-type') ?? '';
    if (type && !/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return { reason: 'not-html' };
    const bytes = await readUpTo(response, mostBytes);
    return bytes ? { html: decodePage(bytes, type, encoding), url: address } : { reason: 'too-large' };
  } catch {
    if (signal.aborted) return { reason: 'stopped' };
    if (time.aborted) return { reason: 'slow' };
    return { reason: (await settings.isRefusedByPolicy?.(url)) ? 'policy' : 'unreachable' };
  }
}

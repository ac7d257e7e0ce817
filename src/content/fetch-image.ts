import type { ImageOutcome } from '../platform/messages.ts';
import { readUpTo } from './read-up-to.ts';

/**
 * A picture of the page, read with the page's own rights: what its site would not let the page read is refused here too. From the
 * browser's cache where it is there, so the site is not asked twice.
 *
 * @param most bytes
 */
export async function fetchImage(url: string, most: number): Promise<ImageOutcome> {
  try {
    const response = await fetch(url, {
      cache: 'force-cache',
      credentials: 'same-origin',
      signal: AbortSignal.timeout(20_000),
    });
    if (!response.ok) return { kind: 'none', reason: 'unreachable' };
    const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    if (!type.startsWith('image/')) return { kind: 'none', reason: 'not-an-image' };
    const bytes = await readUpTo(response, most);
    return bytes ? { kind: 'image', type, data: base64Of(bytes) } : { kind: 'none', reason: 'too-large' };
  } catch {
    return { kind: 'none', reason: 'unreachable' };
  }
}

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 32768) binary += String.fromCharCode(...bytes.subarray(at, at + 32768));
  return btoa(binary);
}

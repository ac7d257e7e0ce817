import type { LinkWish } from '../../platform/link-wish.ts';

/** `#action=save&url=https%3A%2F%2F…`: what is asked for. Null for what leads to no page. */
export function readPlace(hash: string): LinkWish | null {
  const place = new URLSearchParams(hash.replace(/^#/, ''));
  const url = place.get('url') ?? '';
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  return { url: new URL(url).href, action: place.get('action') === 'save' ? 'save' : 'open' };
}

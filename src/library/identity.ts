import { cleanUrl, urlKey } from '../engine/index.ts';

/** One key for all addresses of one page: no protocol, `www.`, fragment or tracking parameters. Empty for what is no web address. */
export function addressKey(url: string): string {
  const clean = cleanUrl(url, 'https://nowhere.invalid/');
  if (!clean || new URL(clean).hostname === 'nowhere.invalid') return '';
  const parsed = new URL(clean);
  // Two links to one page may give its parameters in another order.
  parsed.searchParams.sort();
  return urlKey(parsed.href);
}

/** SHA-256 in hex. */
export async function sha256(data: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The id of the article whose canonical address has this key, or, without an address, that has this text. */
export async function articleId(key: string, text: string): Promise<string> {
  return (await sha256(key || `text:${text}`)).slice(0, 32);
}

/** Tells the versions of an article apart: by what a reader would read. */
export async function versionId(article: { title: string; text: string }): Promise<string> {
  return (await sha256(`${article.title}\n${article.text}`)).slice(0, 24);
}

/** The same JSON for the same data, whatever the order of its keys. */
export function stableJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

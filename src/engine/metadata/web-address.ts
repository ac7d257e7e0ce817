/** An absolute address without name and password, or the empty string for anything but http and https. */
export function httpUrl(raw: unknown, base: string): string {
  if (typeof raw !== 'string' || raw.length > 4000 || /[<>"]/.test(raw)) return '';
  let url: URL;
  try {
    url = base ? new URL(raw.trim(), base) : new URL(raw.trim());
  } catch {
    return '';
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return '';
  url.username = '';
  url.password = '';
  return url.href;
}

/** `co.uk`, `com.au`: names under which the public registers, written with two labels. */
const SECOND_LEVEL = /^(?:co|com|org|net|gov|edu|ac|or|ne|go|gob|gouv|nom|info)$/;

/** The part of the host that one owner holds, near enough: `news.example.co.uk` → `example.co.uk`. */
export function siteOf(url: string): string {
  if (url !== lastAsked.url) lastAsked = { url, site: readSite(url) };
  return lastAsked.site;
}

/** Asked of the page's own address many times in a row, and parsing one takes longer than all else here. */
let lastAsked = { url: '', site: '' };

function readSite(url: string): string {
  let host: string;
  try {
    host = new URL(url).hostname;
  } catch {
    return '';
  }
  const labels = host.split('.');
  const isShort = labels.length > 2 && SECOND_LEVEL.test(labels.at(-2)!) && labels.at(-1)!.length === 2;
  return labels.slice(isShort ? -3 : -2).join('.');
}

/** The owner's own word in the address: `www.example-news.co.uk` → `example-news`. */
export const siteLabelOf = (url: string): string => siteOf(url).split('.')[0] ?? '';

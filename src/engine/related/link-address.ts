import { wordsOf } from '../characters.ts';
import { cleanAddress, urlKey } from './clean-url.ts';
import { pathFacts } from './refused-addresses.ts';

/** What a link's address says, asked once for all links that lead there. */
export interface LinkAddress {
  /** Absolute and without tracking. */
  url: string;
  /** The same for all addresses of one page. */
  key: string;
  hostname: string;
  /** Parts of its path, `/a/b-c/` → a, b-c. */
  segments: readonly string[];
  /** Words of the last part. */
  slugWords: number;
  /** Lower case words of the last part: a piece of reading often has its title there. */
  slug: ReadonlySet<string>;
  isDated: boolean;
  hasQuery: boolean;
  /** Bits of `pathFacts`. */
  facts: number;
}

const DATED = /\/(?:19|20)\d\d\/|\d{6,}/;

/** Addresses of links by their `href`: pages lead to the same ones again and again. */
export class LinkAddresses {
  private readonly known = new Map<string, LinkAddress | null>();
  readonly page: LinkAddress | null;

  constructor(private readonly pageUrl: string) {
    this.page = this.of(pageUrl);
  }

  /** Null for what is no http(s) address. */
  of(href: string): LinkAddress | null {
    let address = this.known.get(href);
    if (address === undefined) {
      const url = cleanAddress(href, this.pageUrl);
      address = url ? (this.known.get(url.href) ?? readAddress(url)) : null;
      this.known.set(href, address);
      // The article's links come absolute.
      if (address) this.known.set(address.url, address);
    }
    return address;
  }
}

function readAddress({ href: url, hostname, pathname, search }: URL): LinkAddress {
  const segments = pathname.split('/').filter(Boolean);
  const slug = decoded(segments.at(-1) ?? '')
    .replace(/\.\w{2,5}$/, '')
    .toLowerCase();
  const words = wordsOf(slug.replace(/_/g, ' '));
  return {
    url,
    key: urlKey(url),
    hostname: hostname.replace(/^www\./, ''),
    segments,
    slugWords: words.length,
    slug: new Set(words),
    isDated: DATED.test(pathname),
    hasQuery: search.length > 1,
    facts: pathFacts(hostname, pathname, search),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `blog.news.example` and `news.example` are of one site. */
export const isOfSite = (a: string, b: string): boolean => a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);

import { bare } from '../characters.ts';
import { nameKind, namesOf } from '../clutter/class-names.ts';
import { words } from '../clutter/clutter-rule.ts';
import { tagOf } from '../dom/node-kinds.ts';

/** A home page, in whatever language. */
const HOME_PATH = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?$/i;
const ACCOUNT_PATH =
  /\/(?:log-?in|sign-?in|sign-?up|register|account|my-account|profile|logout|auth|oauth|password|subscri(?:be|ption)s?|membership|newsletters?|unsubscribe|donate|checkout|cart|basket)(?:[/.?-]|$)/i;
const LIST_PATH =
  /\/(?:tags?|categor(?:y|ies)|topics?|topic-page|authors?|author-page|people|contributors?|staff|users?|members?|archives?|page|search|feed|rss|sitemap|label|hashtag|sections?)(?:\/|\.|$)/i;
const SHOP_PATH =
  /\/(?:shop|store|pricing|plans|products?|product-family|collections?|near-me|portfolio|testimonials|services|solutions|request-[\w-]+|book-[\w-]*demo|demo|free-trial|join|gift-guides?|coupons?|deals|events?|webinars?|ebooks?|whitepapers?|quote)(?:[/.?-]|$)/i;
const FINE_PRINT_PATH =
  /\/(?:about(?:-us)?|contact(?:-us)?|privacy(?:[-\w]*)?|terms(?:[-\w]*)?|cookies?(?:[-\w]*)?|legal|imprint|impressum|disclaimer|disclosure|advertis(?:e|ing)(?:[-\w]*)?|careers?|jobs|press|media-kit|help|support|faqs?|accessibility(?:[-\w]*)?|do-not-sell[-\w]*|editorial-(?:policy|guidelines)|masthead)\/?(?:\.\w+)?$/i;
const ACTION_PATH =
  /\/(?:share|sharer|intent|print|email|comments?|reply|wp-login|wp-admin|cdn-cgi|amp|click|out|go|aff|affiliate|recommends?|refer)(?:[/.?]|$)/i;
const FILE_PATH = /\.(?:jpe?g|png|gif|webp|svg|avif|mp3|mp4|zip|exe|dmg|apk|css|js|xml|ics)$/i;

/** Paths that lead to no reading: accounts, lists, shops, the fine print. */
const REFUSED_PATHS: readonly RegExp[] = [
  HOME_PATH,
  ACCOUNT_PATH,
  LIST_PATH,
  SHOP_PATH,
  FINE_PRINT_PATH,
  ACTION_PATH,
  FILE_PATH,
];
/** Less is refused in the article's own text: a company's product page can be what a sentence is about. */
const REFUSED_SOURCE_PATHS: readonly RegExp[] = [ACCOUNT_PATH, LIST_PATH, FILE_PATH];
const REFUSED_QUERY =
  /[?&](?:replytocom|share|tag|affid|aff_id|aff|affiliate|s|q|query|page|paged|add-to-cart|cat|author)=/i;
const REFUSED_HOST =
  /(?:^|\.)(?:facebook\.com|fb\.com|twitter\.com|x\.com|t\.co|instagram\.com|pinterest\.[a-z.]+|tiktok\.com|reddit\.com|tumblr\.com|wa\.me|whatsapp\.com|t\.me|telegram\.me|threads\.net|bsky\.app|discord\.(?:gg|com)|snapchat\.com|apps\.apple\.com|itunes\.apple\.com|play\.google\.com|feedly\.com|news\.google\.com|amzn\.to|amazon\.[a-z.]+|ebay\.[a-z.]+|doubleclick\.net|googleadservices\.com|googlesyndication\.com|taboola\.com|outbrain\.com|revcontent\.com|mgid\.com|zergnet\.com|criteo\.com|adnxs\.com|awin1\.com|shareasale\.com|anrdoezrs\.net|jdoqocy\.com|kqzyfj\.com|dpbolvw\.net|skimresources\.com|go\.redirectingat\.com|rstyle\.me|shop-links\.co|linksynergy\.com|pntra\.com|sjv\.io|prf\.hn|disqus\.com|gravatar\.com|goo\.gl|maps\.google\.[a-z.]+|maps\.app\.goo\.gl|creativecommons\.org|wordpress\.org)$/i;
const AD_SUBDOMAIN = /^(?:ads?|adserver|click|clicks|track|tracking|trk|go|out|redirect)\./i;
/** In the article's text, too, these are no sources but shops and advertisements. */
const SHOP_HOST =
  /(?:^|\.)(?:amzn\.to|amazon\.[a-z.]+|ebay\.[a-z.]+|awin1\.com|shareasale\.com|anrdoezrs\.net|jdoqocy\.com|kqzyfj\.com|dpbolvw\.net|skimresources\.com|go\.redirectingat\.com|rstyle\.me|shop-links\.co|linksynergy\.com|pntra\.com|sjv\.io|prf\.hn|doubleclick\.net|googleadservices\.com)$/i;

const REFUSED_NAMES = nameKind(
  'nav navbar navigation menu menus megamenu submenu breadcrumb breadcrumbs tag tags taglist tagcloud tagcloudlink category categories cat pagination pager topbar masthead share sharing social socials login account cookie consent ' +
    'ad ads advert advertisement advertising adsbygoogle sponsored sponsor promoted taboola outbrain revcontent mgid zergnet toc lang language languages skip comment comments commentlist byline',
);
const REFUSED_TAGS = new Set(['nav', 'footer', 'button', 'label', 'form', 'address']);
const REFUSED_ROLES = words('navigation menu menubar menuitem tablist tab search contentinfo banner');
const NO_TITLE =
  /^[\d\s]*(?:read (?:more|full.*|now|article|the.{0,40}|on)?|more|continue(?: reading)?|learn more|view (?:all|more).*|see (?:all|more).*|show (?:all|more)|load more|all \S+|click here|here|next|previous|prev|back|home|share|print|reply|edit|permalink|comments?|leave a (?:comment|reply)|no comments|\d+ comments?|log ?in|sign ?(?:in|up)|subscribe.*|advertise[p{L} ]*|download|watch|listen|details|go|shop now|buy now|mehr|weiter|weiterlesen|lire la suite|leer más|leggi (?:di più|tutto)|ler mais|lees (?:meer|verder)|続きを読む|もっと見る|更多|全文|더보기|المزيد)$/;
const ANCESTORS = 8;

/** `<nav class="post-navigation">`: the previous and the next article, reading and not a menu. */
const BETWEEN_POSTS =
  /(?:post|posts|entry|article|single|story)[-_]?(?:nav|navigation|pagination|pager)\b|\bnav-(?:links|previous|next|prev)\b/i;
const UNPAID = /\b(?:sponsored|nofollow ugc|ugc)\b/i;
const GOOGLE = /(?:^|\.)google\.[a-z.]+$/;

/** Tells why links of one page are not offered as reading. Links share what is around them, and often their addresses. */
export class LinkRefusals {
  private readonly ownHost: string;
  private readonly places = new Map<Element, Place>();
  private readonly addresses = new Map<string, { refusal: string | null; isHome: boolean }>();

  constructor(pageUrl: string) {
    // A page from a file has no host.
    this.ownHost = URL.canParse(pageUrl) ? new URL(pageUrl).hostname : '';
  }

  /** Why a link is not offered, or null where it may be. */
  of(link: { element: Element; url: string; title: string }): string | null {
    const place = this.placeRefusal(link.element);
    if (place) return place;
    if (UNPAID.test(link.element.getAttribute('rel') ?? '')) return 'sponsored';
    let address = this.addresses.get(link.url);
    if (!address) {
      address = judgeAddress(new URL(link.url), this.ownHost);
      this.addresses.set(link.url, address);
    }
    if (address.refusal) return address.refusal;
    if (!link.title || NO_TITLE.test(bare(link.title))) return 'no title';
    return address.isHome ? 'home page' : null;
  }

  /** Menus, forms, advertisements and the like around a link. */
  private placeRefusal(element: Element): string | null {
    let at = element.parentElement;
    for (let step = 0; at && step < ANCESTORS; step++, at = at.parentElement) {
      let place = this.places.get(at);
      if (place === undefined) {
        place = placeOf(at);
        this.places.set(at, place);
      }
      if (place) return place === 'free' ? null : place.refusal;
    }
    return null;
  }
}

/** Whether a link below an element is refused for it or free whatever is further up; null where that decides. */
type Place = 'free' | { refusal: string } | null;

function placeOf(element: Element): Place {
  const tag = tagOf(element);
  if (tag === 'body' || tag === 'main' || BETWEEN_POSTS.test(element.getAttribute('class') ?? '')) return 'free';
  if (REFUSED_TAGS.has(tag) || REFUSED_ROLES.has(element.getAttribute('role') ?? '')) return { refusal: tag };
  // A card may carry the tags of what it shows ("post tag-energy"): names count on small and plain containers only.
  return tag !== 'article' && namesOf(element) & REFUSED_NAMES ? { refusal: 'place' } : null;
}

function judgeAddress({ hostname, pathname, search }: URL, ownHost: string) {
  const isHome = pathname === '/' && hostname !== ownHost;
  const refusal =
    GOOGLE.test(hostname) && pathname.startsWith('/maps')
      ? 'map'
      : REFUSED_HOST.test(hostname) || AD_SUBDOMAIN.test(hostname)
        ? 'host'
        : REFUSED_PATHS.some((refused) => refused.test(pathname)) || REFUSED_QUERY.test(search)
          ? 'path'
          : null;
  return { refusal, isHome };
}

/** Whether a link in the article's text is a source, and not a shop, an advertisement or an account. */
export function isSource(url: string, rel: string): boolean {
  const parsed = new URL(url);
  if (/\bsponsored\b/i.test(rel) || SHOP_HOST.test(parsed.hostname)) return false;
  return !REFUSED_SOURCE_PATHS.some((refused) => refused.test(parsed.pathname));
}

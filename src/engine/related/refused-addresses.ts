/** A home page, in whatever language. */
const HOME_PATH = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?$/i;
const ACCOUNT_PATH =
  /\/(?:log-?in|sign-?in|sign-?up|register|account|my-account|profile|logout|auth|oauth|password|subscri(?:be|ption)s?|membership|newsletters?|unsubscribe|donate|checkout|cart|basket)(?:[/.?-]|$)/i;
/** Lists, people, and what is sold or held. */
const LIST_PATH =
  /\/(?:tags?|categor(?:y|ies)|topics?|topic-page|authors?|author-page|by|(?:our-)?experts?|team|producers|people|contributors?|staff|users?|members?|products?|courses?|events?|webinars?|page|search|feed|rss|sitemap|label|hashtag|sections?)(?:\/|\.|$)|\/archives?[\d/]*$|^\/(?:19|20)\d\d(?:\/\d\d?){0,2}\/?$/i;
const SHOP_PATH =
  /\/(?:shop|store|pricing|plans|products?|product-family|collections?|near-me|portfolio|testimonials|services|solutions|request-[\w-]+|book-[\w-]*demo|demo|free-trial|join|gift-guides?|coupons?|deals|events?|webinars?|ebooks?|whitepapers?|quote)(?:[/.?-]|$)/i;
const FINE_PRINT_PATH =
  /\/(?:about(?:-us)?|contact(?:-us)?|privacy(?:[-\w]*)?|terms(?:[-\w]*)?|cookies?(?:[-\w]*)?|legal|imprint|impressum|disclaimer|disclosure|advertis(?:e|ing)(?:[-\w]*)?|careers?|jobs|press|media-kit|help|support|faqs?|accessibility(?:[-\w]*)?|do-not-sell[-\w]*|editorial-(?:policy|guidelines)|masthead)\/?(?:\.\w+)?$/i;
const ACTION_PATH =
  /\/(?:share|sharer|intent|print|email|comments?|reply|wp-login|wp-admin|cdn-cgi|amp|click|out|go|aff|affiliate|recommends?|refer)(?:[/.?]|$)/i;
const FILE_PATH = /\.(?:jpe?g|png|gif|webp|svg|avif|mp3|mp4|zip|exe|dmg|apk|css|js|xml|ics)$/i;
/** A network's count of whom to pay (`/c/301/264/4270`, before a book's number `/a/6134/978…`), and where a site keeps what others paid it to publish. */
const PAID_PATH =
  /^\/c\/\d+\/\d+\/\d+|^\/a\/\d+\/97[89]\d{10}|\/(?:sponsored|sponsor-content|brand(?:ed)?-content|partner-content|paid-(?:content|post)|advertorials?)\//i;
const QUERY = /[?&](?:tag|s|q|query|page|paged|cat|author)=/i;
/** Sharing, answering and buying by the address alone. */
const ACTION_QUERY = /[?&](?:share|replytocom|add-to-cart|print|nb)=/i;
/** Who is paid for the visit. */
const AFFILIATE_QUERY =
  /[?&](?:aid|affid|aff_id|aff|affiliate(?:_?id)?|a_aid|a_bid|awc|irgwc|irclickid|ranmid|raneaid|clickid|sca_ref|partner_?id|linkcode|ascsubtag|avad|cjevent|rfsn|subid\d?)=|[?&]tag(?:\[\]|%5b%5d)?=[\w-]+-2\d\b/i;
/** Social networks, app stores, maps and the like: no reading of theirs is offered. */
const SOCIAL_HOST =
  /(?:^|\.)(?:facebook\.com|fb\.com|twitter\.com|x\.com|t\.co|instagram\.com|pinterest\.[a-z.]+|tiktok\.com|reddit\.com|tumblr\.com|wa\.me|whatsapp\.com|t\.me|telegram\.me|threads\.net|bsky\.app|discord\.(?:gg|com)|snapchat\.com|apps\.apple\.com|itunes\.apple\.com|play\.google\.com|feedly\.com|news\.google\.com|disqus\.com|gravatar\.com|goo\.gl|maps\.google\.[a-z.]+|maps\.app\.goo\.gl|creativecommons\.org|wordpress\.org)$/i;
/** Shops by commission, ad servers and the makers of grids of advertisements. */
const AD_HOST =
  /(?:^|\.)(?:amzn\.to|amazon\.[a-z.]+|ebay\.[a-z.]+|doubleclick\.net|googleadservices\.com|googlesyndication\.com|taboola\.com|taboolanews\.com|outbrain\.com|revcontent\.com|mgid\.com|zergnet\.com|criteo\.com|adnxs\.com|awin1\.com|shareasale\.com|anrdoezrs\.net|jdoqocy\.com|kqzyfj\.com|dpbolvw\.net|tkqlhce\.com|skimresources\.com|viglink\.com|go\.redirectingat\.com|rstyle\.me|shop-links\.co|linksynergy\.com|pntra\.com|pntrac\.com|sjv\.io|prf\.hn|howl\.me|shopstyle\.it|ltk\.app\.link|partnerize\.com|impact\.com|adsrvr\.org|teads\.tv|dianomi\.com|nativo\.com|plista\.com|ligatus\.com|engageya\.com|content\.ad|adblade\.com|adskeeper\.com|popin\.cc|rockporch\.com|avantlink\.com|shrsl\.com|pjatr\.com|pjtra\.com|pxf\.io|njih\.net|evyy\.net|7eer\.net|ojrq\.net)$/i;
const AD_SUBDOMAIN =
  /^(?:ads?|adserver|adclick|(?:s\.)?clicks?|track|tracking|trk|go|goto|out|redirect|affiliates?)\./i;
/** Elsewhere `/in/` is an edition: of India, in some language. */
const PEOPLE = /(?:^|\.)linkedin\.com\/in\//i;
const GOOGLE = /(?:^|\.)google\.[a-z.]+$/;

export const HOME = 1;
export const ACCOUNT = 2;
export const LIST = 4;
export const SHOP = 8;
export const FINE_PRINT = 16;
export const ACTION = 32;
export const FILE = 64;
export const ASKS = 128;
export const SOCIAL = 256;
export const AD = 512;
export const AFFILIATE = 1024;
/** Outside the text none of these is reading, whoever and whatever it lists. */
export const INDEX = HOME | LIST | FINE_PRINT | ACTION;

/** What an address leads to besides reading. */
const PATHS: ReadonlyArray<readonly [number, RegExp]> = [
  [HOME, HOME_PATH],
  [ACCOUNT, ACCOUNT_PATH],
  [LIST, LIST_PATH],
  [SHOP, SHOP_PATH],
  [FINE_PRINT, FINE_PRINT_PATH],
  [ACTION, ACTION_PATH],
  [FILE, FILE_PATH],
  [AD, PAID_PATH],
];

/** Bits for what an address leads to. */
export function pathFacts(hostname: string, pathname: string, search: string): number {
  let facts = 0;
  for (const [bit, path] of PATHS) if (path.test(pathname)) facts |= bit;
  if (search.length > 1) {
    if (QUERY.test(search)) facts |= ASKS;
    if (ACTION_QUERY.test(search)) facts |= ACCOUNT;
    if (AFFILIATE_QUERY.test(search)) facts |= AFFILIATE;
  }
  if (PEOPLE.test(hostname + pathname)) facts |= LIST;
  if (SOCIAL_HOST.test(hostname) || (GOOGLE.test(hostname) && pathname.startsWith('/maps'))) facts |= SOCIAL;
  if (AD_HOST.test(hostname) || AD_SUBDOMAIN.test(hostname)) facts |= AD;
  return facts;
}

import type { ArticleText, CompanyRole } from '../article.ts';
import type { Mention } from './mentions.ts';

/** An outlet named so seldom is cited, not written about. */
const CITED_OUTLET = 3;

const REPORTS =
  /^(?:survey|study|report|reports|reported|reporting|writes|wrote|poll|data|research|found|finds|estimates|estimated|index|analysis|forecast|forecasts|predicts|article|interview)$/;
const CITES =
  /^(?:told|via|source|sources|credit|image|photo|photos|photograph|courtesy|citing|cites|quoted|from|by|in)$/;

/** Whether a mention only names where something was published or measured. */
export function isCited({ block, from, to }: Mention): boolean {
  const before = block.words[from - 1]?.lower ?? '';
  const beforeThat = block.words[from - 2]?.lower ?? '';
  const after = block.words[to]?.lower ?? '';
  const next = block.words[to + 1]?.lower ?? '';
  if (before === 'to' && beforeThat === 'according') return true;
  if (before === 'the' && beforeThat === 'to' && block.words[from - 3]?.lower === 'according') return true;
  if (/^(?:told|via|citing|source|courtesy|credit)$/.test(before)) return true;
  if (
    (before === 'by' || before === 'from' || before === 'in') &&
    /^(?:reported|survey|study|report|data|research|published|poll|figures|compiled|conducted|statistics|estimates|analysis)$/.test(
      beforeThat,
    )
  )
    return true;
  return REPORTS.test(after) || (REPORTS.test(next) && !CITES.test(after));
}

const AGENCY =
  /^(?:getty|shutterstock|istock|istockphoto|unsplash|alamy|pexels|pixabay|depositphotos|afp|reuters|epa|ap)$/;
const CREDIT = /^(?:photos?|photographs?|images?|illustrations?|credit|courtesy|picture|pictures|graphic|source|via)$/;
/** A line that says whose picture it is has few words. */
const CREDIT_MOST_WORDS = 25;
/** "Ben Hollin/Getty Images" and no more. */
const BARE_CREDIT_WORDS = 6;

/** Whether a mention only says whose a picture is: "Photo: Getty Images". */
function isCredit({ block, from }: Mention): boolean {
  if (block.words.length > CREDIT_MOST_WORDS || !AGENCY.test(block.words[from]?.lower ?? '')) return false;
  return (
    block.words.length <= BARE_CREDIT_WORDS ||
    block.block.kind === 'caption' ||
    block.words.slice(0, from).some(({ lower }) => CREDIT.test(lower))
  );
}

/** Who is named once beside a firm that is named so often is named in passing. */
const MUCH_MORE = 3;

/** Named once, in running text. */
const inPassing = (mentions: readonly Mention[]): boolean =>
  mentions.length === 1 && mentions[0]!.block.block.kind === 'paragraph';

interface Standing {
  /** A newspaper, broadcaster or news site. */
  outlet: boolean;
  inTitle: boolean;
  ownSite: boolean;
  /** Mentions of the firm that the article names most. */
  most: number;
}

/** The part a firm plays: `key`, `mentioned`, or `source` where it is only cited; the article's own site never is key. */
export function roleOf(
  mentions: readonly Mention[],
  isKey: boolean,
  { outlet, inTitle, ownSite, most }: Standing,
): CompanyRole {
  if (ownSite || mentions.every(isCredit)) return 'source';
  const cited = mentions.filter(isCited).length;
  const mostlyCited = cited * 2 > mentions.length;
  if (outlet && mostlyCited && !inTitle) return 'source';
  if (isKey && !(inPassing(mentions) && !inTitle && most >= MUCH_MORE)) return 'key';
  return mostlyCited || (outlet && mentions.length <= CITED_OUTLET) ? 'source' : 'mentioned';
}

/** Sites that others publish on: there the name before theirs is the site's own. */
const HOSTS = new Set(
  'substack medium wordpress blogspot tumblr github gitlab ghost wixsite weebly squarespace'.split(' '),
);

const squashed = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Whether one of a firm's names is the name or the address of the article's own site. */
export function isOwnSite(names: readonly string[], article: ArticleText): boolean {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(article.url)?.[1]?.toLowerCase() ?? '';
  const parts = host.split('.').slice(0, -1);
  const labels = (parts.length > 1 ? parts.filter((part) => !HOSTS.has(part)) : parts).map(squashed);
  const site = squashed(article.siteName);
  return names.some((name) => {
    const plain = squashed(name);
    return plain.length > 1 && (plain === site || labels.includes(plain) || plain === squashed(host));
  });
}

import type { ArticleText, Company } from '../article.ts';
import type { Mention } from './mentions.ts';
import type { Firm } from './merge-aliases.ts';
import type { ListedName } from './name-list.ts';
import { tickerAfter } from './signals/ticker.ts';

/** Words of a stock exchange: what a firm whose shares are traded is written about with. */
const TRADED =
  /\b(?:shares|shareholders?|nyse|nasdaq|market cap(?:italisation|italization)?|earnings|quarterly|publicly traded|stock price|(?<!in )stocks?|investors?|analysts|ipo)\b/i;
const LEGAL_NAME = /\b(?:inc|corp|corporation|plc|ltd|limited|group|holdings?|n\.?v|s\.?a|ag|se)\.?$/i;

/**
 * The everyday name and the ticker symbol of a firm: as the text writes it behind the name, else as the list has it. Where others bear
 * the name too, the list counts only beside words of a stock exchange, or with the firm's legal name.
 */
export function symbolOf(
  firm: Firm,
  mentions: readonly Mention[],
  article: ArticleText,
): Pick<Company, 'canonicalName' | 'ticker'> {
  const listed = firm.names.map((name) => name.listed).find((known) => known?.ticker);
  for (const { end } of mentions) {
    const written = tickerAfter(article.text.slice(end, end + 24));
    if (written && written !== listed?.ticker) return { ticker: written };
    if (written) break;
  }
  if (!listed || (isBorneByOthers(listed, article) && !mentions.some((mention) => isTraded(mention, article))))
    return {};
  return { canonicalName: listed.company, ticker: listed.ticker };
}

/** Also where the site's own name only begins like it: "Block" on blockrenovation.com. */
function isBorneByOthers({ tickerNeedsContext, weight, name }: ListedName, { url }: ArticleText): boolean {
  if (tickerNeedsContext) return true;
  if (weight === 'sure') return false;
  const own = /^https?:\/\/(?:www\.)?([^/.]+)\./i.exec(url)?.[1]?.toLowerCase().replaceAll('-', '') ?? '';
  const plain = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return own.length > plain.length && own.startsWith(plain);
}

function isTraded({ block, start, end }: Mention, { text }: ArticleText): boolean {
  return LEGAL_NAME.test(text.slice(start, end)) || TRADED.test(text.slice(block.block.start, block.block.end));
}

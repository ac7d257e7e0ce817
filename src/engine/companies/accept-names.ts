import type { Judge } from './company-model.ts';
import { nameRows } from './features/index.ts';
import { isEnglish } from './is-english.ts';
import { PLACES } from './names/places.ts';
import type { Name } from './names-in-article.ts';
import type { ReadText } from './read-text.ts';
import { context } from './signals/context.ts';
import { legalForm } from './signals/legal-form.ts';
import { ownSite } from './signals/own-site.ts';
import { ticker } from './signals/ticker.ts';

/** What says so by itself, or nearly: a legal form, a ticker symbol behind the name, a link to a site of the same name. */
const SURE_SIGNS = [legalForm, ticker, ownSite];
const SURELY = 0.9;
/** Beside a sure sign so much of the judge's threshold will do: "NV" and "SA" stand for other things too. */
const SURE_SIGN = 0.2;
/** Where the words around its mentions treat it as a firm: "shares of X", "X's chief executive", "X, a maker of pumps". */
const STRONG_CONTEXT = 0.35;
const STRONG_POINTS = 2.5;
const LONG_FORM = 0.05;

const STAND_INS = new Set(
  'abc xyz acme company corporation corp business firm name your my our their example sample doe series holding parent foreign domestic single-member multi-member'.split(
    ' ',
  ),
);

/** "New York LLC", "ABC Company, LLC", "Acme Corp": a kind of firm, or one that stands for any. */
function isStandIn({ core, listed, mentions }: Name): boolean {
  if (listed?.weight === 'sure' || !mentions.some((mention) => mention.legalForm)) return false;
  const lower = core.toLowerCase();
  return PLACES.has(lower) || lower.split(/[\s,]+/).every((word) => STAND_INS.has(word));
}

/** "Inc", "plc", "GmbH": forms that stand for nothing else. */
const endsInLongForm = ({ mentions }: Name): boolean =>
  mentions.some(({ legalForm, block, to }) => legalForm && (block.words[to - 1]?.text.length ?? 0) > 2);

const isTreatedAsFirm = (name: Name, text: ReadText): boolean => context.points(name, text) >= STRONG_POINTS;

/** An article that names companies names one for sure: where all are doubtful, there are none. A few lines may have but a doubtful one. */
const SURE_ENOUGH = 0.85;
/** So much will do for a name that the words around it treat as a firm. */
const NEARLY_SURE = 0.7;
const FEW_LINES = 600;

const isSomethingSure = (accepted: ReadonlyMap<Name, number>, text: ReadText): boolean =>
  text.article.text.length < FEW_LINES ||
  [...accepted].some(
    ([name, chance]) => chance >= SURE_ENOUGH || (chance >= NEARLY_SURE && isTreatedAsFirm(name, text)),
  );

/**
 * The names that are a company's, with how sure that is (0 to 1), and the others. In other languages than the tagger's own only sure
 * signs and names of the list count, the latter where the judge agrees: rather nothing than nonsense.
 */
export function acceptNames(names: readonly Name[], text: ReadText, { chanceOf, threshold }: Judge) {
  const rows = nameRows(names, text);
  const english = isEnglish(text);
  const accepted = new Map<Name, number>();
  const rejected: Name[] = [];
  names.forEach((name, i) => {
    const sure = SURE_SIGNS.some((sign) => sign.points(name, text) > 0);
    const judged = chanceOf(rows[i]!);
    const chance = sure ? Math.max(judged, SURELY) : judged;
    const known = name.listed?.weight === 'sure' || (name.listed?.weight === 'plain' && judged >= threshold);
    const least = endsInLongForm(name)
      ? LONG_FORM
      : sure
        ? SURE_SIGN
        : isTreatedAsFirm(name, text)
          ? STRONG_CONTEXT
          : 1;
    const enough = isStandIn(name) ? false : english ? judged >= threshold * least : sure || known;
    if (enough) accepted.set(name, chance);
    else rejected.push(name);
  });
  if (english && !isSomethingSure(accepted, text)) {
    for (const name of accepted.keys()) rejected.push(name);
    accepted.clear();
  }
  return { accepted, rejected };
}

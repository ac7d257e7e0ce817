import { promoLabelOf } from '../../clutter/promo-label.ts';
import type { PromoKind } from '../../clutter/promo-phrases.ts';
import type { PageBlock } from '../page-block.ts';
import { IN } from '../within.ts';
import { saysTheTitle } from './repeated-title.ts';
import type { Settlement } from './settlement.ts';

const KINDS: ReadonlySet<PromoKind> = new Set(['see-also', 'related', 'series']);
/** Ways to offer more that do not begin with their known words: "If you liked this post you might also like". */
const OFFERS =
  /\b(?:you (?:might|may) (?:also )?(?:like|enjoy|be interested)|(?:might|may) (?:also )?interest you|you['’]?ll (?:also )?(?:like|love|enjoy)|more (?:helpful |great |useful )?(?:articles|posts|stories|recipes|guides|resources|reading)\b)/i;
/** What more of it is of, where a label goes on behind its known words: "Related articles and links". */
const READING =
  /\b(?:articles?|posts?|stories|reads?|reading|contents?|links?|resources|guides?|topics?|news|pages?|recipes?|reviews?|publications?|reports?|blogs?|videos?|you|next)\b/i;
const MOST_LABEL_WORDS = 12;
/** Less would be left of an article that is a list itself. */
const LEAST_LEFT = 50;
const LEAST_LINKS = 2;
const MOST_LINKS = 60;
/** What is left out already may stand between them: days, pictures' names. */
const MOST_BETWEEN = 6;

/** "Related:" by itself between or below the paragraphs, and the links that follow it, without a box around them. */
export const readingBelow: Settlement = {
  name: 'reading-below',
  reason: 'related',
  settle({ read, facts, kept }, decide) {
    const { blocks } = read;
    let left = 0;
    for (let i = 0; i < kept.length; i++) if (kept[i]) left += facts.texts[i]!.words;
    for (let i = 0; i + 1 < blocks.length; i++) {
      const { words: length } = facts.texts[i]!;
      if (!kept[i] || !length || length > MOST_LABEL_WORDS || saysTheTitle(facts, i) || !isLabel(blocks[i]!)) continue;
      const links: number[] = [];
      for (let at = i + 1; at < blocks.length && links.length < MOST_LINKS; at++) {
        if (kept[at] && !isLink(blocks[at]!)) break;
        if (kept[at]) links.push(at);
        else if (at - (links.at(-1) ?? i) > MOST_BETWEEN) break;
      }
      const words = length + links.reduce((sum, at) => sum + facts.texts[at]!.words, 0);
      if (links.length < LEAST_LINKS || left - words < LEAST_LEFT) continue;
      left -= words;
      for (const at of [i, ...links]) decide(at, false);
    }
  },
};

/** Nearly all of it. */
const isLink = ({ links, linkLength, text }: PageBlock): boolean => links > 0 && linkLength >= text.length * 0.8;

function isLabel({ text, links, box, boldLength }: PageBlock): boolean {
  if (links || box.tag === 'h1' || box.within & IN.table) return false;
  const standsOut =
    (box.within & IN.heading) !== 0 || text.endsWith(':') || boldLength >= text.length * 0.8 || box.tag !== 'p';
  if (!standsOut) return false;
  const label = promoLabelOf(text);
  if (!label) return OFFERS.test(text);
  return KINDS.has(label.kind) && (label.end >= text.length || READING.test(text));
}

import { promoLabelOf } from '../../clutter/promo-label.ts';
import type { PromoKind } from '../../clutter/promo-phrases.ts';
import type { PageBlock } from '../page-block.ts';
import { IN } from '../within.ts';
import type { Settlement } from './settlement.ts';

const KINDS: ReadonlySet<PromoKind> = new Set(['see-also', 'related', 'series']);
/** Ways to offer more that do not begin with their known words: "If you liked this post you might also like". */
const OFFERS =
  /\b(?:you (?:might|may) (?:also )?(?:like|enjoy|be interested)|(?:might|may) (?:also )?interest you|you['’]?ll (?:also )?(?:like|love|enjoy)|more (?:helpful |great |useful )?(?:articles|posts|stories|recipes|guides|resources|reading)\b)/i;
const MOST_LABEL_WORDS = 12;
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
    for (let i = 0; i + 1 < blocks.length; i++) {
      const { words } = facts.texts[i]!;
      if (!kept[i] || !words || words > MOST_LABEL_WORDS || !isLabel(blocks[i]!)) continue;
      const links: number[] = [];
      for (let at = i + 1; at < blocks.length && links.length < MOST_LINKS; at++) {
        if (kept[at] && !isLink(blocks[at]!)) break;
        if (kept[at]) links.push(at);
        else if (at - (links.at(-1) ?? i) > MOST_BETWEEN) break;
      }
      if (links.length >= LEAST_LINKS) for (const at of [i, ...links]) decide(at, false);
    }
  },
};

/** Nearly all of it. */
const isLink = ({ links, linkLength, text }: PageBlock): boolean => links > 0 && linkLength >= text.length * 0.8;

function isLabel({ text, links, box, boldLength }: PageBlock): boolean {
  if (links) return false;
  const standsOut =
    (box.within & IN.heading) !== 0 || text.endsWith(':') || boldLength >= text.length * 0.8 || box.tag !== 'p';
  if (!standsOut) return false;
  const label = promoLabelOf(text);
  return label ? KINDS.has(label.kind) : OFFERS.test(text);
}

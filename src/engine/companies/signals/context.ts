import type { Candidate } from '../candidates.ts';
import { BELONGINGS, BY, DEEDS, FIRM_BELONGINGS, KINDS_OF_FIRM, LINKS } from './firm-words.ts';
import type { Signal } from './signal.ts';

type Place = Pick<Candidate, 'block' | 'from' | 'to' | 'weakPlace'>;

/** Whether the words around a mention treat it as a firm: the points of the strongest cue. */
export function contextPoints(mention: Place): number {
  const { words } = mention.block;
  const before = words[mention.from - 1];
  const beforeThat = words[mention.from - 2];
  const first = words[mention.from];
  const last = words[mention.to - 1];
  const after = words[mention.to];
  const next = words[mention.to + 1];
  if (!first || !last) return 0;
  let best = 0;
  const see = (points: number): void => {
    best = Math.max(best, points);
  };
  const close = first.gap === ' ' || first.gap === '-';
  if (before && close) {
    if (KINDS_OF_FIRM.has(before.lower) && !mention.weakPlace) see(2.5);
    if (before.lower === 'of' || before.lower === 'at' || before.lower === 'for' || before.lower === 'with')
      if (beforeThat && LINKS.has(beforeThat.lower)) see(2.5);
    if (before.lower === 'by' && beforeThat && BY.has(beforeThat.lower)) see(1.5);
    if (before.lower === 'at' || before.lower === 'from') see(1);
  }
  if (after) {
    if (last.possessive && BELONGINGS.has(after.lower)) see(FIRM_BELONGINGS.test(after.lower) ? 2.5 : 2);
    else if (last.possessive && next && BELONGINGS.has(next.lower)) see(1);
    if (after.gap === ' ' && !last.possessive) {
      if (DEEDS.has(after.lower)) see(1.5);
      if (/^(?:ceo|cfo|cto|shares|stock|employees|customers|executives|spokesperson)$/.test(after.lower)) see(2);
      if (/^(?:is|was|are)$/.test(after.lower) && isKindOfFirm(mention, 1)) see(2.5);
      if (/^(?:has|have|will|also)$/.test(after.lower) && next && DEEDS.has(next.lower)) see(1.5);
    }
    if (/^,\s$/.test(after.gap) && isKindOfFirm(mention, 0)) see(2.5);
    if (/^\s?\($/.test(after.gap) && /^(?:nyse|nasdaq|lse|otc|tsx|asx|amex)$/.test(after.lower)) see(5);
  }
  return best;
}

/** "X, a Palo Alto-based AI start-up", "X is one of the largest retailers". */
function isKindOfFirm({ block, to }: Place, skip: number): boolean {
  const at = to + skip;
  if (!/^(?:a|an|the|one)$/.test(block.words[at]?.lower ?? '')) return false;
  for (let i = at + 1; i < Math.min(at + 9, block.words.length); i++) {
    const word = block.words[i];
    if (!word || /[.;:()]/.test(word.gap)) return false;
    const lower = word.lower.replace(/s$/, '');
    if (KINDS_OF_FIRM.has(word.lower) || KINDS_OF_FIRM.has(lower) || lower === 'companie' || lower === 'agencie')
      return true;
    if (/^(?:that|which|who|where|is|was|has|for)$/.test(word.lower)) return false;
  }
  return false;
}

/** The strongest cue of all mentions; a second mention with a cue adds a little. */
export const context: Signal = {
  name: 'context',
  points({ mentions }) {
    let best = 0;
    let more = 0;
    for (const mention of mentions) {
      const points = contextPoints(mention);
      if (points > 0 && best > 0) more++;
      best = Math.max(best, points);
    }
    return best + Math.min(more, 2) * 0.5;
  },
};

import type { ClaimFigure } from '../../article.ts';

const BETWEEN = /^(?:\s?[–—‑-]\s?| (?:to|and|or|bis|à|a|tot) )$/;
const DASH = /^\s?[–—‑-]\s?$/;

/**
 * "5 to 10 years", "3-4 million", "$1-2": what is said of one end of a range holds for the other.
 *
 * @param factors what each figure's scale word multiplies by, 1 where it has none
 * @param offset where `text` begins in the text that the figures' places count in
 */
export function evenRanges(
  figures: readonly ClaimFigure[],
  factors: readonly number[],
  text: string,
  offset: number,
): ClaimFigure[] {
  const even = [...figures];
  for (let i = 0; i + 1 < even.length; i++) {
    const first = even[i]!;
    const second = even[i + 1]!;
    const between = text.slice(first.end - offset, second.start - offset);
    if (!BETWEEN.test(between)) continue;
    if (!first.unit && second.unit && second.kind !== 'money')
      even[i] = { ...first, unit: second.unit, kind: second.kind };
    else if (first.kind === 'money' && !second.unit && DASH.test(between))
      even[i + 1] = { ...second, unit: first.unit, kind: 'money' };
    const factor = factors[i + 1] ?? 1;
    // "from 900 to 4 million" counts in two measures, "3 to 4 million" in one.
    if (factors[i] === 1 && factor > 1 && first.value !== null && first.value < (second.value ?? 0) / factor)
      even[i] = { ...even[i]!, value: Number((first.value * factor).toPrecision(12)) };
  }
  return even;
}

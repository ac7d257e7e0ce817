import type { TextRange } from '../../article.ts';
import type { Signal } from './signal.ts';

const BETWEEN = /^(?:, | & | and | or |, and |, or | und | et | y | e | og | och |\/)$/;
const LONGEST_BETWEEN = 6;

/** It stands in a row with names that are surely companies: "Brooks, Hoka and Asics". */
export const companyOfCompanies: Signal = {
  name: 'company-of-companies',
  points({ mentions, listed }, { article }) {
    for (const { block, from, to } of mentions) {
      const start = block.words[from]?.start ?? 0;
      const end = block.words[to - 1]?.end ?? 0;
      const at = firstFrom(block.sureNames, start);
      const before = block.sureNames[at - 1];
      const after = block.sureNames[block.sureNames[at]?.start === start ? at + 1 : at];
      const joined =
        (before && isJoin(article.text, before.end, start)) || (after && isJoin(article.text, end, after.start));
      if (joined) return listed ? 2 : 1.5;
    }
    return 0;
  },
};

const isJoin = (text: string, from: number, to: number): boolean =>
  to > from && to - from <= LONGEST_BETWEEN && BETWEEN.test(text.slice(from, to));

/** Index of the first range that begins at or after an offset; the ranges are in the order of the text. */
function firstFrom(ranges: readonly TextRange[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { Signal } from './signal.ts';

const BETWEEN = /^(?:, | & | and | or |, and |, or | und | et | y | e | og | och |\/)$/;

/** It stands in a row with names that are surely companies: "Brooks, Hoka and Asics". */
export const companyOfCompanies: Signal = {
  name: 'company-of-companies',
  points({ mentions, listed }, text) {
    for (const { block, from, to } of mentions) {
      const start = block.words[from]?.start ?? 0;
      const end = block.words[to - 1]?.end ?? 0;
      for (const sure of block.sureNames) {
        const between =
          sure.end <= start
            ? text.article.text.slice(sure.end, start)
            : sure.start >= end
              ? text.article.text.slice(end, sure.start)
              : '';
        if (BETWEEN.test(between)) return listed ? 2 : 1.5;
      }
    }
    return 0;
  },
};

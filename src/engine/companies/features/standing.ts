import type { NameFeatures } from './feature.ts';

/** Where and how often the article names it. */
export const standingFeatures: NameFeatures = {
  names: [
    'mentions',
    'strong',
    'blocks',
    'in-title',
    'headings',
    'first-place',
    'sentence-first',
    'possessive',
    'after-the',
    'after-in',
    'after-by',
    'in-quotes',
  ],
  write(row, at, { name, text }) {
    const { mentions, strong } = name;
    const count = mentions.length;
    const share = (of: (mention: (typeof mentions)[number]) => boolean | undefined): number =>
      mentions.filter(of).length / count;
    const before = (word: string) => (mention: (typeof mentions)[number]) =>
      mention.block.words[mention.from - 1]?.lower === word;
    row[at++] = Math.log1p(count);
    row[at++] = strong.length / count;
    row[at++] = Math.log1p(new Set(mentions.map(({ block }) => block.index)).size);
    row[at++] = Number(name.inTitle);
    row[at++] = share(({ block }) => block.block.kind === 'heading');
    row[at++] = (mentions[0]?.start ?? 0) / Math.max(1, text.article.text.length);
    row[at++] = share(({ block, from }) => block.words[from]?.first);
    row[at++] = share(({ block, to }) => block.words[to - 1]?.possessive);
    row[at++] = share(before('the'));
    row[at++] = share(before('in'));
    row[at++] = share((mention) => before('by')(mention) || before('from')(mention) || before('at')(mention));
    row[at++] = share(({ block, from }) => /["“‘']$/.test(block.words[from]?.gap ?? ''));
  },
};

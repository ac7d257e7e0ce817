const SUBJECTS = [
  'The harbour office',
  'A survey of the coast',
  'The ferry company',
  'The weather service',
  'The council',
];
const FINDINGS = ['counted', 'expects', 'had planned for', 'paid for', 'measured'];

/** A different paragraph of some seventy words for each number. */
export function longPageParagraph(n: number): string {
  const sentence = (k: number): string =>
    `${SUBJECTS[(n + k) % 5]} ${FINDINGS[(n * 3 + k) % 5]} ${n * 7 + k} ships in the year ${1700 + ((n + k) % 300)}, which was ${(n * k) % 90} more than in the one before`;
  return `Part ${n}. ${[1, 2, 3].map(sentence).join('. ')}.`;
}

/**
 * A page of many printed pages (about six paragraphs each), with an advertisement after every tenth paragraph: made when it is needed,
 * because nobody wants to keep it.
 */
export function longPage(paragraphs: number): string {
  const body = Array.from({ length: paragraphs }, (_, n) => {
    const ad =
      n % 10 === 9
        ? `<div class="ad-slot advertisement"><span>Advertisement</span><a href="https://ads.example/click?n=${n}">Buy rope ${n}</a></div>`
        : '';
    const heading = n % 20 === 0 ? `<h2>Chapter ${n / 20 + 1}</h2>` : '';
    return `${heading}<p>${longPageParagraph(n)}</p>${ad}`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A very long history of ships</title></head><body><nav><a href="/">Home</a></nav><article><h1>A very long history of ships</h1>${body.join('\n')}</article></body></html>`;
}

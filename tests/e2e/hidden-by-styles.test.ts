import { expect, it } from 'vitest';
import { inEachBrowser } from './browsers.ts';

const paragraph = (n: number): string =>
  `<p>Crane number ${n} lifted ${n * 31} boxes on its first day, the harbour office said, and nobody had to climb up to it. The driver sat in a room on the quay, in front of three screens, and drank tea.</p>`;

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cranes without cabs</title>
<meta property="og:type" content="article">
<style>.late, .answer { display: none } .faint { visibility: hidden }</style></head>
<body><main><article><h1>Cranes without cabs</h1>
${[1, 2, 3].map(paragraph).join('')}
<div class="late"><p>Readers who pay may read how the second harbour bought eleven cranes of its own, and what the council thought of the price of it.</p></div>
${[4, 5].map(paragraph).join('')}
<h2>Questions</h2>
<h3><button aria-expanded="false" aria-controls="reply">Who repairs them?</button></h3>
<div class="answer" id="reply"><p>The harbour repairs the cranes itself. It has trained nine people for the work since spring, and two of them sleep on the quay.</p></div>
${[6, 7].map(paragraph).join('')}
</article></main></body></html>`;

inEachBrowser(
  () => ({ '/cranes.html': { body: PAGE } }),
  (scene) => {
    it('leaves out what the page’s styles hide for good, and keeps what a click would open', async () => {
      const { article } = await scene.read('/cranes.html');
      for (const n of [1, 2, 3, 4, 5, 6, 7]) expect(article.text).toContain(`Crane number ${n} lifted`);
      expect(article.text).toContain('The harbour repairs the cranes itself.');
      expect(article.text).not.toContain('Readers who pay');
      // What nobody saw is no removal either.
      expect(article.removals.map(({ text }) => text).join('\n')).not.toContain('Readers who pay');
    });
  },
);

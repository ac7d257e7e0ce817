/** What `npm run bench:claims` runs in Chromium: finding claims in texts whose companies are known, and taking its time. */
import { findClaims, readClaimModel } from '../../src/engine/index.ts';

/**
 * @param {{ model: string, texts: { article: object, companies: object[], words: number }[], rounds: number }} task `model` in base64
 * @returns {{ ready: number, cold: number, perThousand: number[] }} milliseconds: to make the model ready, for the first text, and for 1,000
 *   words in each round
 */
globalThis.winnowClaims = ({ model, texts, rounds }) => {
  const bytes = Uint8Array.from(atob(model), (letter) => letter.charCodeAt(0));
  const began = performance.now();
  const read = readClaimModel(bytes);
  const ready = performance.now() - began;
  const [first] = texts;
  const coldFrom = performance.now();
  findClaims(first.article, first.companies, read);
  const cold = performance.now() - coldFrom;
  const words = texts.reduce((sum, text) => sum + text.words, 0);
  const perThousand = [];
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    for (const { article, companies } of texts) findClaims(article, companies, read);
    perThousand.push(((performance.now() - from) / words) * 1000);
  }
  return { ready, cold, perThousand };
};

/** What `npm run bench:companies` runs in Chromium: finding companies in texts, and taking its time. */
import { findCompanies, readCompanyModel } from '../../src/engine/index.ts';

/**
 * @param {{ model: string, texts: object[], rounds: number }} task `model` in base64; `texts`: `ArticleText`s
 * @returns {{ ready: number, cold: number, perThousand: number[] }} milliseconds: to make the model ready, for the first text, and for 1,000
 *   words in each round
 */
globalThis.winnowCompanies = ({ model, texts, rounds }) => {
  const bytes = Uint8Array.from(atob(model), (letter) => letter.charCodeAt(0));
  const began = performance.now();
  const read = readCompanyModel(bytes);
  const ready = performance.now() - began;
  const coldFrom = performance.now();
  findCompanies(texts[0], read);
  const cold = performance.now() - coldFrom;
  const words = texts.reduce((sum, { wordCount }) => sum + wordCount, 0);
  const perThousand = [];
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    for (const text of texts) findCompanies(text, read);
    perThousand.push(((performance.now() - from) / words) * 1000);
  }
  return { ready, cold, perThousand };
};

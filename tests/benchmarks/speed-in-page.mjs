/**
 * What `npm run bench:speed` puts into each page, in a world of its own as a content script has one: the engine, Readability
 * and Defuddle, and what takes their times. All of them read the page itself.
 */
import { findClaims, findCompanies, isolateArticle, readClaimModel, readCompanyModel } from '../../src/engine/index.ts';
import { Readability } from './peers/node_modules/@mozilla/readability/index.js';
import Defuddle from './peers/node_modules/defuddle/dist/index.js';

/** The bytes of the models are put before this script, in base64. */
const bytesOf = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
let models;
const readyModels = () => {
  models ??= {
    companies: readCompanyModel(bytesOf(globalThis.winnowModels.companies)),
    claims: readClaimModel(bytesOf(globalThis.winnowModels.claims)),
  };
  return models;
};

/** The page's article, once Winnow has read it. */
let isolated;

/** `before` is done before the clock starts; `run` gets what it made. */
const contenders = {
  Winnow: {
    run: (url, onStep) => {
      isolated = isolateArticle(document, { url, onStep });
    },
  },
  Readability: {
    // It takes the document apart that it is given, so whoever reads a page that is on screen has to copy it.
    run: () => new Readability(document.cloneNode(true)).parse(),
  },
  'Readability, its copy not counted': {
    before: () => document.cloneNode(true),
    run: (_url, _onStep, copy) => new Readability(copy).parse(),
  },
  Defuddle: {
    // Synchronous; what it would ask a web service for is another method.
    run: (url) => new Defuddle(document, { url, useAsync: false }).parse(),
  },
  'Companies and claims': {
    before: (url) => {
      readyModels();
      return isolated ?? isolateArticle(document, { url });
    },
    run: (_url, _onStep, article) =>
      findClaims(article, findCompanies(article, readyModels().companies), readyModels().claims),
  },
};

/** @returns {{ ms: number, steps: [name: string, ms: number][] }} */
function time({ before, run }, url) {
  const given = before?.(url);
  const steps = [];
  const began = performance.now();
  let last = began;
  run(
    url,
    (name) => {
      const now = performance.now();
      steps.push([name, now - last]);
      last = now;
    },
    given,
  );
  return { ms: performance.now() - began, steps };
}

/** The page gets its turn in between, and with it what the browser cleans up. */
const pause = () => new Promise((done) => setTimeout(done));

/** The smallest step that the clock takes here. */
function clockStep() {
  const began = performance.now();
  let now = began;
  while (now === began) now = performance.now();
  return now - began;
}

/**
 * Runs the named contenders in the order given.
 *
 * @param {{ url: string, order: string[] }} task
 * @returns {Promise<{ clockStep: number, runs: { name: string, ms: number, steps: [name: string, ms: number][] }[] }>}
 */
globalThis.winnowSpeed = async ({ url, order }) => {
  // The page has been on screen when somebody clicks: its layout is done.
  document.documentElement.getBoundingClientRect();
  await pause();
  const runs = [];
  for (const name of order) {
    runs.push({ name, ...time(contenders[name], url) });
    await pause();
  }
  return { clockStep: clockStep(), runs };
};

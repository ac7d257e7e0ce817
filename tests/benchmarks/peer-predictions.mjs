// One peer's predictions for a list of pages, a JSON line each: node peer-predictions.mjs readability|defuddle LIST.jsonl
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { bundleEngine } from './bundle-engine.mjs';

const require = createRequire(new URL('peers/package.json', import.meta.url));
const { parseHTML } = require('linkedom');
const { readBlockText } = await bundleEngine('dom/block-text.ts');

const textOf = (html) =>
  readBlockText(parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body).text;

const systems = {
  readability: async (document) => {
    const { Readability } = require('@mozilla/readability');
    const article = new Readability(document).parse();
    return {
      html: article?.content ?? '',
      title: article?.title,
      byline: article?.byline,
      publishedTime: article?.publishedTime,
    };
  },
  defuddle: async (document, url) => {
    // Its door for Node is an ES module only, which `require` does not resolve.
    const { Defuddle } = await import('./peers/node_modules/defuddle/dist/node.js');
    // Without `useAsync: false` it may ask a web service for what it cannot find in the page.
    const article = await Defuddle(document, url, { useAsync: false });
    return { html: article.content, title: article.title, byline: article.author, publishedTime: article.published };
  },
};

const [system, list] = process.argv.slice(2);
const extract = systems[system];
if (!extract) throw new Error(`Unknown system: ${system}`);
// Peers talk on the console; what goes to standard output are the predictions alone.
console.log = console.warn = console.error = console.debug = console.info = () => {};

for (const line of readFileSync(list, 'utf8').split('\n').filter(Boolean)) {
  const { id, url, file } = JSON.parse(line);
  const parsing = performance.now();
  const { document } = parseHTML(gunzipSync(readFileSync(file)).toString('utf8'));
  const extracting = performance.now();
  let row;
  try {
    const { html, ...metadata } = await extract(document, url);
    const ms = { parse: extracting - parsing, extract: performance.now() - extracting };
    row = { id, ...metadata, text: textOf(html), ms };
  } catch (error) {
    row = { id, text: '', error: String(error) };
  }
  process.stdout.write(`${JSON.stringify(row)}\n`);
}

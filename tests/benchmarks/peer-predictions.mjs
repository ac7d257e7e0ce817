/**
 * One peer's predictions: `node peer-predictions.mjs readability|defuddle|postlight` reads pages as JSON lines (`id`, `url`,
 * `html`) and answers each with a line: the article's HTML, title, byline, date, and the milliseconds it took.
 */
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { bundleSource } from './bundle-engine.mjs';

const require = createRequire(new URL('peers/package.json', import.meta.url));

/** Each reads a page and says when it began to extract, where it is given a document and does not parse for itself. */
const systems = {
  async readability() {
    const { Readability } = require('@mozilla/readability');
    return onDocument((document) => {
      const article = new Readability(document).parse();
      return {
        html: article?.content,
        title: article?.title,
        byline: article?.byline,
        publishedTime: article?.publishedTime,
      };
    });
  },
  async defuddle() {
    // Its door for Node is an ES module only, which `require` does not resolve.
    const { Defuddle } = await import('./peers/node_modules/defuddle/dist/node.js');
    return onDocument(async (document, url) => {
      // Without `useAsync: false` it may ask a web service for what it cannot find in the page.
      const article = await Defuddle(document, url, { useAsync: false });
      return { html: article.content, title: article.title, byline: article.author, publishedTime: article.published };
    });
  },
  async postlight() {
    const Parser = require('@postlight/parser');
    // It parses with a library of its own. With `html` it fetches nothing, with `fetchAllPages: false` no next page.
    return async ({ html: source, url }) => {
      const article = await Parser.parse(url, { html: source, contentType: 'html', fetchAllPages: false });
      if (article.error) throw new Error(article.message);
      const { content: html, title, author: byline, date_published: publishedTime } = article;
      return { html, title, byline, publishedTime };
    };
  },
};

/** The same document as the command line makes for Winnow. */
async function onDocument(extract) {
  const { parsePage } = await bundleSource('cli/parse-page.ts');
  return (page, parsed) => {
    const document = parsePage(page.html);
    parsed();
    return extract(document, page.url);
  };
}

const start = systems[process.argv[2]];
if (!start) throw new Error(`Unknown system: ${process.argv[2]}`);
const read = await start();
// Peers talk on the console; what goes to standard output are the predictions alone.
console.log = console.warn = console.error = console.debug = console.info = () => {};

for await (const line of createInterface({ input: process.stdin })) {
  const page = JSON.parse(line);
  const began = performance.now();
  let parsed = began;
  let row;
  try {
    const found = await read(page, () => {
      parsed = performance.now();
    });
    row = { ...found, html: found.html ?? '' };
  } catch (error) {
    row = { error: String(error) };
  }
  const ms = { parse: parsed - began, extract: performance.now() - parsed };
  process.stdout.write(`${JSON.stringify({ id: page.id, ...row, ms })}\n`);
}

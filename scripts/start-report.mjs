// @ts-check
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { root } from './bootstrap.mjs';

/**
 * @typedef {import('./browsers/launch.mjs').Surface} Surface
 * @typedef {import('../src/engine/article.ts').Article} Article
 */

const PARAGRAPHS = 3;

/** The states of the popup that are its last word; an article is complete once companies and claims are in. */
const IS_SETTLED = `(() => {
  const { state, complete } = document.documentElement.dataset;
  return state !== undefined && state !== 'loading' && (state !== 'article' || complete === 'true');
})()`;

/**
 * Waits until the popup has said all it has to say; gives the article it shows, or undefined where it shows none.
 *
 * @param {Surface} popup
 * @returns {Promise<{ state: string, text: string, article: Article | undefined }>}
 */
export async function readPopup(popup) {
  await popup.waitFor(IS_SETTLED, { timeout: 30_000 });
  return popup.evaluate(() => ({
    state: document.documentElement.dataset.state ?? '',
    text: document.body.innerText,
    article: /** @type {{ winnowArticle?: Article }} */ (globalThis).winnowArticle,
  }));
}

/**
 * Prints what the popup shows and writes pictures of it and of the page into `build/start`.
 *
 * @param {Surface} page
 * @param {Surface} popup
 * @param {string} browserName
 * @throws {Error} One sentence, where the popup could not read the page.
 */
export async function reportPopup(page, popup, browserName) {
  const { state, text, article } = await readPopup(popup);
  const folder = join(root, 'build/start');
  await mkdir(folder, { recursive: true });
  const pictures = { popup: join(folder, 'popup.png'), page: join(folder, 'page.png') };
  await popup.screenshot(pictures.popup);
  await popup.close();
  await page.screenshot(pictures.page);

  console.log(article ? articleLines(article).join('\n') : text);
  console.log('\nScreenshots, taken in', browserName);
  for (const [name, path] of Object.entries(pictures))
    console.log(`  ${name.padEnd(5)}  ${relative(process.cwd(), path)}`);
  if (state === 'failed') throw new Error('The popup could not read the page: its words stand above.');
}

/**
 * @param {Article} article
 * @returns {string[]}
 */
function articleLines(article) {
  const { title, siteName, publishedTime, readingMinutes, wordCount, isArticle, confidence } = article;
  const paragraphs = article.blocks.filter(({ kind }) => kind === 'paragraph').slice(0, PARAGRAPHS);
  return [
    title,
    [siteName, publishedTime?.slice(0, 10), `${readingMinutes} min read (${wordCount} words)`]
      .filter(Boolean)
      .join(' · '),
    ...(isArticle ? [] : [`It is not sure that this page is an article (${Math.round((1 - confidence) * 100)} %).`]),
    ...paragraphs.map(({ start, end }) => `\n${article.text.slice(start, end)}`),
    ...section(
      'Companies',
      article.companies.map(({ name, role, mentions }) => `${name} (${role}, ${mentions.length}×)`),
    ),
    ...section(
      'Claims',
      article.claims.map(({ kind, speaker, text }) => `[${kind}${speaker ? `, ${speaker}` : ''}] ${text}`),
    ),
    ...section(
      'Related reading',
      article.related.map(({ kind, label, title, url }) => `[${label || kind}] ${title}\n    ${url}`),
    ),
    ...section('Removed', removalCounts(article)),
  ];
}

/**
 * @param {string} heading
 * @param {string[]} lines
 */
function section(heading, lines) {
  return [`\n${heading}`, ...(lines.length > 0 ? lines : ['none']).map((line) => `  ${line}`)];
}

/** @param {Article} article */
function removalCounts({ removals }) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { reason } of removals) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([reason, count]) => `${count} × ${reason}`);
}

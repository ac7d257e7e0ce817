import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { articleFromText, findClaims, findCompanies } from '../engine/index.ts';
import { type BatchLine, LineProblem, readBatchLine } from './batch-line.ts';
import { checkPage } from './decode-page.ts';
import { type Extraction, extractPage, round } from './extract-page.ts';
import { lines } from './lines.ts';
import type { Output } from './output.ts';
import { Problem, reasonOf } from './problem.ts';
import { readPageFile, sayWhyUnread } from './read-page.ts';
import { SafeWindow } from './safe-window.ts';
import type { ShippedModels } from './shipped-models.ts';

export interface BatchCount {
  pages: number;
  failed: number;
}

/**
 * Extracts every page of a list of JSON Lines, one answer a line, in the same order. Reads, works and writes page by page, so that a list
 * may be of any length; a page that fails is an answer with `error`.
 *
 * @param folder that relative files of the list stand in
 */
export async function runBatch(
  list: AsyncIterable<Uint8Array | string>,
  folder: string,
  output: Output,
  models: ShippedModels,
): Promise<BatchCount> {
  const safeWindow = new SafeWindow();
  const count: BatchCount = { pages: 0, failed: 0 };
  let number = 0;
  try {
    for await (const text of lines(list)) {
      number++;
      const line = number === 1 ? text.replace(/^\uFEFF/, '') : text;
      if (!line.trim()) continue;
      const answer = await answerLine(line, number, folder, safeWindow, models);
      count.pages++;
      if ('error' in answer) count.failed++;
      await output.write(`${JSON.stringify(answer)}\n`);
    }
  } finally {
    safeWindow.close();
  }
  return count;
}

/**
 * A list's stream and the folder that its relative files stand in: its own, or the working folder for standard input (`-`).
 *
 * @throws {Problem} where the list cannot be read
 */
export async function openList(path: string, stdin: AsyncIterable<Uint8Array | string>, workingFolder: string) {
  if (path === '-') return { list: stdin, folder: workingFolder };
  try {
    const file = await open(resolve(workingFolder, path));
    const isFolder = (await file.stat()).isDirectory();
    await file.close();
    if (isFolder) throw Object.assign(new Error(), { code: 'EISDIR' });
  } catch (error) {
    throw new Problem(`The list ${path} ${sayWhyUnread(error)}`);
  }
  const whole = resolve(workingFolder, path);
  return { list: createReadStream(whole), folder: dirname(whole) };
}

async function answerLine(text: string, number: number, folder: string, safeWindow: SafeWindow, models: ShippedModels) {
  let line: BatchLine;
  try {
    line = readBatchLine(text, number);
  } catch (error) {
    return { id: error instanceof LineProblem ? error.id : null, error: reasonOf(error) };
  }
  try {
    const { article, ms } = await extractLine(line, folder, safeWindow, models);
    return { id: line.id, ...article, ms };
  } catch (error) {
    return { id: line.id, error: reasonOf(error) };
  }
}

async function extractLine(
  line: BatchLine,
  folder: string,
  safeWindow: SafeWindow,
  models: ShippedModels,
): Promise<Extraction> {
  const { page, url, allClaims } = line;
  if ('text' in page) return extractText(page, url, models, allClaims);
  const html = 'file' in page ? await readPageFile(resolve(folder, page.file), page.file) : checkGivenPage(page.html);
  return extractPage({ html, url, allClaims }, safeWindow, models);
}

function checkGivenPage(html: string): string {
  try {
    return checkPage(html);
  } catch (error) {
    throw new Problem(`The page ${reasonOf(error)}`);
  }
}

function extractText(
  source: { text: string; title: string; lang: string },
  url: string,
  models: ShippedModels,
  all: boolean,
): Extraction {
  const start = performance.now();
  const article = articleFromText({ ...source, url });
  const parsed = performance.now();
  article.companies = findCompanies(article, models.companies);
  article.claims = findClaims(article, article.companies, models.claims, { all });
  return { article, ms: { parse: round(parsed - start), extract: round(performance.now() - parsed) } };
}

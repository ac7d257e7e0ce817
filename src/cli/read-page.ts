import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { decodePage } from './decode-page.ts';
import { fetchPage, type PageSource } from './fetch-page.ts';
import { Problem, reasonOf } from './problem.ts';

/**
 * The page that a file name, a web address or `-` (standard input) stands for.
 *
 * @throws {Problem} that says in words why there is none
 */
export async function readPage(
  source: string,
  stdin: AsyncIterable<Uint8Array | string>,
  workingFolder: string,
): Promise<PageSource> {
  if (/^https?:\/\//i.test(source)) return fetchPage(source);
  if (source === '-') return { html: decode(await readAll(stdin), 'Standard input'), url: '' };
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(source))
    throw new Problem(`Only http and https addresses can be read: not ${source}`);
  const path = resolve(workingFolder, source);
  return { html: await readPageFile(path, source), url: pathToFileURL(path).href };
}

/**
 * The page in a file, .html or .html.gz.
 *
 * @param name of the file in messages
 * @throws {Problem}
 */
export async function readPageFile(path: string, name = path): Promise<string> {
  return decode(await readBytes(path, name), name);
}

async function readBytes(path: string, name: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new Problem(`${name} ${sayWhyUnread(error)}`);
  }
}

/** Why a file cannot be read, to follow its name. */
export function sayWhyUnread(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'does not exist.';
  if (code === 'EISDIR') return 'is a folder, not a file.';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read by you.';
  return `cannot be read: ${reasonOf(error)}.`;
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return decodePage(bytes);
  } catch (error) {
    throw error instanceof Problem ? new Problem(`${name} ${error.message}`) : error;
  }
}

async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(typeof part === 'string' ? Buffer.from(part) : part);
  return Buffer.concat(parts);
}

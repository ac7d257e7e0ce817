import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildIfStale } from '../scripts/bootstrap.mjs';
import { allNodes, parseFile, sourceFiles } from './architecture/syntax.ts';

const src = resolve(import.meta.dirname, '../src');
const dist = resolve(src, '../dist');

/** Every text in a JSON value that is shaped like a file's path. */
function pathsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^\/?[\w./-]+\.(html|js|css|png|svg|json)$/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pathsIn) : [];
}

/** What an extension page loads by itself: scripts, style sheets, preloads, pictures. */
function pathsInHtml(html: string): string[] {
  return [...html.matchAll(/<(?:script|link|img)\b[^>]*?\b(?:src|href)="([^"]+)"/g)].map((match) => match[1]!);
}

/** The script and style files named in the sources that inject some, e.g. `'/content.js'`. */
function injectedFiles(): string[] {
  return sourceFiles(src).flatMap((file) => {
    const path = join(src, file);
    if (!readFileSync(path, 'utf8').includes('.scripting.')) return [];
    return [...allNodes(parseFile(path))].flatMap(({ type, value }) =>
      type === 'Literal' && typeof value === 'string' && /^[^:]+\.(js|css)$/.test(value) ? [value] : [],
    );
  });
}

const isFile = (path: string) => existsSync(join(dist, path)) && statSync(join(dist, path)).isFile();

describe('dist', () => {
  let files: string[] = [];
  beforeAll(() => {
    buildIfStale();
    files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  }, 60_000);
  const read = (path: string) => readFileSync(join(dist, path), 'utf8');

  it('has every file that the manifest names', () => {
    const named = pathsIn(JSON.parse(read('manifest.json')));
    expect(named).toContain('pages/popup/index.html');
    expect(named.filter((path) => !isFile(path))).toEqual([]);
  });

  it('has every file that its pages load', () => {
    const pages = files.filter((path) => path.endsWith('.html'));
    expect(pages).toContain('pages/popup/index.html');
    for (const page of pages) {
      const loaded = pathsInHtml(read(page));
      expect(loaded.some((path) => path.endsWith('.js'))).toBe(true);
      const missing = loaded.filter((path) => !isFile(path.startsWith('/') ? path : posix.join(dirname(page), path)));
      expect(missing).toEqual([]);
    }
  });

  it('has every file that is injected into a page', () => {
    const injected = injectedFiles();
    expect(injected).toContain('/content.js');
    expect(injected.filter((path) => !isFile(path))).toEqual([]);
  });

  it('has the messages of its default language', () => {
    const { default_locale } = JSON.parse(read('manifest.json'));
    expect(isFile(`_locales/${default_locale}/messages.json`)).toBe(true);
  });
});

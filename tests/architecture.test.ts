import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findFreeNames } from './architecture/free-names.ts';
import { findForbiddenImports } from './architecture/imports.ts';
import { sourceFiles } from './architecture/syntax.ts';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');
const planted = mkdtempSync(join(tmpdir(), 'winnow-planted-'));
afterAll(() => rmSync(planted, { recursive: true }));

/** A source folder of its own with these files in it. */
function plant(files: Record<string, string>): string {
  const folder = mkdtempSync(join(planted, 'src-'));
  for (const [path, code] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
  return folder;
}

describe('the import table', () => {
  it('holds in the source', () => {
    expect(sourceFiles(src).length).toBeGreaterThan(50);
    expect(findForbiddenImports(src)).toEqual([]);
  });

  it.each([
    ['engine/a.ts', `import browser from 'webextension-polyfill';`],
    ['engine/a.ts', `import { readFileSync } from 'node:fs';`],
    ['engine/a.ts', `export { h } from 'preact';`],
    ['engine/a.ts', `import type { Failure } from '../platform/messages.ts';`],
    ['engine/a/b.ts', `export * from '../../platform/messages.ts';`],
    ['engine/a.ts', `const name = 'preact'; await import(name);`],
    ['engine/a.ts', `type T = import('../pages/popup/state.ts').PopupState; export type { T };`],
    ['engine/a.ts', `const fs = require('node:fs');`],
    ['engine/a.ts', `import { data } from '../../outside/data.ts';`],
    ['exports/a.ts', `import { extractArticle } from '../engine/index.ts';`],
    ['exports/a.ts', `import { type Article, extractArticle } from '../engine/index.ts';`],
    ['platform/a.ts', `export { extractArticle } from '../engine/index.ts';`],
    ['content/a.ts', `import { Popup } from '../pages/popup/popup.tsx';`],
    ['content/a.ts', `import { chooseBody } from '../engine/body/choose-body.ts';`],
    ['pages/popup/a.tsx', `const page = await import('../options/main.tsx');`],
    ['pages/popup/a.tsx', `import browser from 'webextension-polyfill';`],
    ['cli/a.ts', `import { h } from 'preact';`],
    ['background/a.ts', `import { render } from 'preact';`],
    ['helpers/a.ts', `import { a } from '../engine/index.ts';`],
  ])('forbids in %s: %s', (path, code) => {
    expect(findForbiddenImports(plant({ [path]: code }))).toHaveLength(1);
  });

  it.each([
    ['engine/a.ts', `import createDOMPurify from 'dompurify';`],
    ['engine/body/a.ts', `import { seen } from '../dom/seen-text.ts';`],
    ['exports/a.ts', `import type { Article } from '../engine/index.ts';`],
    ['exports/a.ts', `import { type Article } from '../engine/index.ts';`],
    ['platform/a.ts', `export type { Article } from '../engine/index.ts';`],
    ['pages/popup/a.tsx', `const { markdownOf } = await import('../../exports/markdown.ts');`],
    ['pages/popup/a.tsx', `import { useState } from 'preact/hooks';`],
    ['cli/a.ts', `import { readFile } from 'node:fs/promises';`],
  ])('allows in %s: %s', (path, code) => {
    expect(findForbiddenImports(plant({ [path]: code }))).toEqual([]);
  });
});

describe('the engine', () => {
  it('uses no name that it is not given', () => {
    expect(findFreeNames(join(src, 'engine'))).toEqual([]);
  });

  it.each([
    ['document.title', 'document'],
    ['window.location.href', 'window'],
    ['fetch("https://example.com")', 'fetch'],
    ['new DOMParser()', 'DOMParser'],
    ['node.nodeType === Node.TEXT_NODE', 'Node'],
    ['x instanceof HTMLElement', 'HTMLElement'],
    ['new XMLHttpRequest() as unknown', 'XMLHttpRequest'],
    ['chrome.tabs', 'chrome'],
    ['process.env', 'process'],
    ['globalThis.document', 'globalThis'],
    ['setTimeout(() => {}, 0)', 'setTimeout'],
    ['{ [location.href]: 1 }', 'location'],
    ['(({ a = localStorage }) => a)({})', 'localStorage'],
    ['eval("1")', 'eval'],
  ])('may not use %s', (expression, name) => {
    const code = `export const found = (node: Element, x: unknown) => [x, node, ${expression}];`;
    expect(findFreeNames(plant({ 'a.ts': code }))).toContain(`a.ts: ${name}`);
  });

  it('may use the language, addresses and what it declares', () => {
    const code = `
      import { other as mine } from './b.ts';
      export { window } from './b.ts';
      enum Size { Small = 1 }
      export function path(document: Document, { fetch, at: place = 1 }: { fetch: string; at?: number }, ...rest: Node[]) {
        label: for (const part of new URL(document.URL).pathname.split('/')) {
          if (part satisfies string) continue label;
        }
        return { window: mine, document, fetch, place, rest, size: Size.Small, at: (rest[0] as Element).ownerDocument };
      }`;
    expect(findFreeNames(plant({ 'a.ts': code }))).toEqual([]);
  });

  it('is told so by the linter as it is written', () => {
    const names = ['document', 'window', 'fetch', 'navigator', 'location', 'DOMParser', 'process', 'globalThis'];
    // The project's own settings over a tree of the same shape.
    const folder = plant({
      'biome.json': readFileSync(join(root, 'biome.json'), 'utf8'),
      'src/engine/planted.ts': `export const found = [${names.join(', ')}];\n`,
    });
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    const args = [
      'lint',
      '--vcs-enabled=false',
      '--only=style/noRestrictedGlobals',
      '--max-diagnostics=none',
      '--colors=off',
    ];
    const { stdout, stderr } = spawnSync(process.execPath, [biome, ...args], { cwd: folder, encoding: 'utf8' });
    for (const name of names) expect(stdout + stderr).toContain(`Do not use the global variable ${name}.`);
  });
});

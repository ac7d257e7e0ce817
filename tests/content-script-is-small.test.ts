import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { buildIfStale, root } from '../scripts/bootstrap.mjs';

/** Bytes, gzipped: the script goes into every page whose reader asks. */
const MOST = 150_000;

it('the content script stays under 150 KB gzipped', () => {
  buildIfStale();
  expect(gzipSync(readFileSync(join(root, 'dist/content.js')), { level: 9 }).length).toBeLessThan(MOST);
}, 60_000);

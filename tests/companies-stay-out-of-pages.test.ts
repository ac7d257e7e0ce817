import { expect, it } from 'vitest';
import { bundleScript } from './benchmarks/bundle-script.mjs';

/** The number that hashing begins with: whatever finds companies holds it. */
const TAGGER = /0x811c9dc5|2166136261/i;

it('what finds companies is in no page whose reader did not ask', async () => {
  expect(await bundleScript(new URL('../src/content/main.ts', import.meta.url))).not.toMatch(TAGGER);
}, 60_000);

it('and would be seen if it were', async () => {
  expect(await bundleScript(new URL('e2e/engine-in-page-script.ts', import.meta.url))).toMatch(TAGGER);
}, 60_000);

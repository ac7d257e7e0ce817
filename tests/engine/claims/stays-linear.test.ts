import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type * as Engine from '../../../src/engine/index.ts';
import { bundleEngine } from '../../benchmarks/bundle-engine.mjs';

// In one piece, as it is shipped: between modules as the test runner loads them, each call and constant costs several times as much.
const { articleFromText, findClaims, findCompanies, readClaimModel, readCompanyModel } = (await bundleEngine(
  'index.ts',
)) as typeof Engine;
const bytesOf = (model: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../../public/models', model)));
const companyModel = readCompanyModel(bytesOf('companies.bin'));
const claimModel = readClaimModel(bytesOf('claims.bin'));

const LENGTH = 200_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

/** Text made to send careless patterns into backtracking, each one block of 200 KB. */
const HOSTILE: Record<string, string> = {
  letters: fill('a'),
  capitals: fill('A'),
  'capitalised words': fill('Aa '),
  'and & and': fill('A & '),
  'dots and letters': fill('a.'),
  initials: fill('A. '),
  digits: fill('1'),
  'digit groups': fill('1,111'),
  spaces: fill(' '),
  'open quotes': fill('“'),
  quotes: fill('" '),
  brackets: fill('('),
  abbreviations: fill('Inc. '),
  'according to': fill('according to '),
  said: fill('Said, '),
  'one long name': fill('Aa, Bb said '),
  'a study': fill('study '),
  listed: fill('Google, Apple and Ford '),
  'legal forms': fill('GmbH & Co. KG '),
  'the same thing': fill('the same'),
  'one sentence a word': fill('No. '),
  'joined words': fill('a-'),
  currency: fill('$'),
  'first words': fill('then '),
  'words that begin like names': fill('American.x '),
};

// Of three readings: what shares the processor's caches makes the same work longer.
it.each(Object.keys(HOSTILE))('200 KB of %s take under three seconds of work', { retry: 2 }, (name) => {
  const article = articleFromText({ text: HOSTILE[name] ?? '', title: 'A title', lang: 'en' });
  // The processor's time, not the clock's: a busy machine is no fault of the engine.
  const began = process.cpuUsage();
  findClaims(article, findCompanies(article, companyModel), claimModel);
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(3000);
});

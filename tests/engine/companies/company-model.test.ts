import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { CompanyModelError, findCompanies, readCompanyModel } from '../../../src/engine/index.ts';
import { articleFromText } from '../../../src/engine/plain-text.ts';

const file = () => new Uint8Array(readFileSync(`${import.meta.dirname}/../../../public/models/companies.bin`));

it('is small enough to go along', () => {
  expect(gzipSync(file(), { level: 9 }).length).toBeLessThan(1_300_000);
});

it('is ready in well under 50 ms', () => {
  const bytes = file();
  readCompanyModel(bytes); // warm up
  const spent = Array.from({ length: 8 }).map(() => {
    const began = process.cpuUsage();
    readCompanyModel(bytes);
    return process.cpuUsage(began).user / 1000;
  });
  expect(Math.min(...spent)).toBeLessThan(50);
});

it('gives the same companies from bytes anywhere in a buffer, and changes neither bytes nor article', () => {
  const bytes = file();
  const moved = new Uint8Array(bytes.length + 3);
  moved.set(bytes, 3);
  const article = articleFromText({
    text: 'Chips for the phone are made by TSMC, its screens by Samsung.',
    lang: 'en',
  });
  const before = JSON.stringify(article);
  const found = findCompanies(article, readCompanyModel(moved.subarray(3)));
  expect(found.map(({ name }) => name).sort()).toEqual(['Samsung', 'TSMC']);
  expect(findCompanies(article, readCompanyModel(bytes))).toEqual(found);
  expect(JSON.stringify(article)).toBe(before);
  expect(Buffer.compare(Buffer.from(bytes), Buffer.from(file()))).toBe(0);
});

it.each([
  ['nothing', new Uint8Array()],
  ['another file', new TextEncoder().encode('GIF89a and more bytes than eight')],
  ['a file cut off', file().subarray(0, 100_000)],
])('refuses %s', (_, bytes) => {
  expect(() => readCompanyModel(bytes)).toThrow(CompanyModelError);
});

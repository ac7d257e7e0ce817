import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { readSiteRule } from '../../../src/engine/index.ts';

const docs = readFileSync(new URL('../../../docs/site-rules.md', import.meta.url), 'utf8');
const [, example = ''] = /```json\n([\s\S]+?)```/.exec(docs) ?? [];

it('the example in docs/site-rules.md is a rule, and its table lists every key', () => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const rule = readSiteRule(example, document as unknown as Document);
  expect(rule).toEqual(JSON.parse(example));
  const listed = [...docs.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key);
  expect(listed).toEqual(Object.keys(rule));
});

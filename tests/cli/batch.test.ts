import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Article, Claim } from '../../src/engine/index.ts';
import { jsonLines, run, storyPage } from './run.ts';

type Answer = Article & { id: string | number };

const folder = mkdtempSync(join(tmpdir(), 'winnow-batch-'));
mkdirSync(join(folder, 'lists'));
writeFileSync(join(folder, 'lists/beside.html'), storyPage('Beside the list'));
writeFileSync(join(folder, 'here.html.gz'), gzipSync(storyPage('In the working folder')));

const text =
  'Acme Robotics Inc. said on Monday that its revenue rose by 12% to $4.2 billion in 2024.\nIt was a mild day in the town.';

async function batch(input: (object | string)[], name = 'lists/list.jsonl') {
  const list = input.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  if (name !== '-') writeFileSync(join(folder, name), list);
  const ran = await run(['batch', name], { workingFolder: folder, stdin: name === '-' ? list : '' });
  return { ...ran, answers: jsonLines(ran.stdout) };
}

it('answers each line with the whole article, its id and the time it took', async () => {
  const { code, stderr, answers } = await batch([
    { id: 'a', file: 'beside.html', url: 'https://news.example/a' },
    { id: 7, html: storyPage('Given'), url: 'https://news.example/b' },
  ]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(answers).toMatchObject([
    {
      id: 'a',
      title: 'Beside the list',
      url: 'https://news.example/a',
      isArticle: true,
      lang: 'en',
      companies: [],
    },
    { id: 7, title: 'Given', url: 'https://news.example/b' },
  ]);
  for (const { ms, text, html } of answers as { ms: Record<string, number>; text: string; html: string }[]) {
    expect(Object.keys(ms)).toEqual(['parse', 'extract']);
    expect(Object.values(ms).every((value) => value >= 0)).toBe(true);
    expect(text.split('\n').length).toBeGreaterThanOrEqual(8);
    expect(html).toContain('<p>');
  }
});

it('takes relative files from the folder of the list, and from the working folder for standard input', async () => {
  expect((await batch([{ id: 1, file: 'beside.html' }])).answers[0]).toMatchObject({ title: 'Beside the list' });
  expect((await batch([{ id: 1, file: 'here.html.gz' }], '-')).answers[0]).toMatchObject({
    title: 'In the working folder',
  });
});

describe('plain text', () => {
  it('finds companies and claims in it, at their places', async () => {
    const [answer] = (await batch([{ id: 't', text, title: 'Acme grows' }])).answers as unknown as [Answer];
    expect(answer).toMatchObject({ id: 't', title: 'Acme grows', text, html: '' });
    expect(answer.companies.map((company) => company.name)).toEqual(['Acme Robotics Inc.']);
    const [claim] = answer.claims as [Claim];
    expect(claim.text).toBe(text.slice(claim.start, claim.end));
    expect(claim.text).toContain('$4.2 billion');
  });

  it('gives every sentence with its score if asked', async () => {
    const [answer] = (await batch([{ id: 't', text, allClaims: true }])).answers as unknown as [Answer];
    expect(answer.claims).toHaveLength(2);
    for (const claim of answer.claims) expect(claim.score).toBeTypeOf('number');
  });
});

it('gives every sentence of a page with its score if asked', async () => {
  const [some, all] = (
    await batch([
      { id: 1, html: storyPage('T') },
      { id: 2, html: storyPage('T'), allClaims: true },
    ])
  ).answers as unknown as Answer[];
  expect(all!.claims.length).toBeGreaterThanOrEqual(8);
  expect(all!.claims.length).toBeGreaterThanOrEqual(some!.claims.length);
});

it('answers a bad line with its error, and goes on', async () => {
  const { code, stderr, answers } = await batch([
    '{"id": "broken", ',
    '',
    '[1]',
    { file: 'x.html' },
    { id: 'none' },
    { id: 'two', html: '<p>', text: 'x' },
    { id: 'kind', html: 12 },
    { id: 'missing', file: 'nowhere.html' },
    { id: 'empty', html: '  ' },
    { id: 'words', html: 'no tags' },
    { id: 'good', html: storyPage('Still here') },
  ]);
  expect(code).toBe(0);
  expect(stderr).toBe('winnow: 9 of 10 pages failed; their lines say why.\n');
  expect(answers.map(({ id, error }) => [id, error])).toEqual([
    [null, expect.stringMatching(/^Line 1 is not JSON: /)],
    [null, 'Line 3 is not a JSON object.'],
    [null, 'Line 4 has no "id".'],
    ['none', 'Line 5 needs one of "file", "html" and "text".'],
    ['two', 'Line 6 needs one of "file", "html" and "text".'],
    ['kind', 'Line 7: "html" must be a string.'],
    ['missing', 'nowhere.html does not exist.'],
    ['empty', 'The page is empty.'],
    ['words', 'The page holds no HTML, so it is no web page.'],
    ['good', undefined],
  ]);
});

it('survives a list with a byte order mark, Windows line ends and no last newline', async () => {
  writeFileSync(join(folder, 'windows.jsonl'), `\uFEFF{"id":1,"text":"a"}\r\n{"id":2,"text":"b"}`);
  const { stdout } = await run(['batch', 'windows.jsonl'], { workingFolder: folder });
  expect(jsonLines(stdout)).toMatchObject([
    { id: 1, text: 'a' },
    { id: 2, text: 'b' },
  ]);
});

it('survives a page of nothing but nested tags', async () => {
  const deep = '<div>'.repeat(1_500);
  const { answers } = await batch([
    { id: 'deep', html: `${deep}<p>In the deep.</p>` },
    { id: 'after', html: storyPage('After') },
  ]);
  expect(answers.map(({ id }) => id)).toEqual(['deep', 'after']);
  expect(answers[1]).toMatchObject({ title: 'After' });
}, 30_000);

it.each([
  ['nowhere.jsonl', 'The list nowhere.jsonl does not exist.'],
  ['lists', 'The list lists is a folder, not a file.'],
])('says what is wrong with the list %s', async (list, message) => {
  expect(await run(['batch', list], { workingFolder: folder })).toEqual({
    code: 1,
    stdout: '',
    stderr: `winnow: ${message}\n`,
  });
});

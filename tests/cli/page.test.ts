import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { run, storyPage } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'winnow-page-'));
const write = (name: string, content: string | Buffer): void => writeFileSync(join(folder, name), content);
write('story.html', storyPage('The bridge'));
write('story.html.gz', gzipSync(storyPage('The packed bridge')));
write(
  'saved.html',
  storyPage('Saved')
    .replace('</head>', '<link rel="canonical" href="https://news.example/2025/saved"></head>')
    .replace('<p>', '<p><a href="/map">A map</a> shows it. '),
);
write('empty.html', '');
write('notes.txt', 'No tag in here.');

it('writes Markdown where nothing else is asked', async () => {
  const { code, stdout, stderr } = await run(['story.html'], { workingFolder: folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^# The bridge\n\n[^#]*The council said on Monday/);
});

it.each([
  ['text', /^The bridge\n/],
  ['html', /^<!DOCTYPE html>\n/],
  ['json', /^\{\n {2}"url": "file:/],
])('writes %s', async (format, start) => {
  expect((await run(['story.html', '--format', format], { workingFolder: folder })).stdout).toMatch(start);
});

it('reads packed pages and standard input', async () => {
  expect((await run(['story.html.gz'], { workingFolder: folder })).stdout).toContain('# The packed bridge');
  expect((await run(['-'], { stdin: storyPage('From a pipe') })).stdout).toContain('# From a pipe');
});

describe('the address', () => {
  const linkIn = async (...argv: string[]) => {
    const { stdout } = await run([...argv, '--format', 'json'], { workingFolder: folder });
    const article = JSON.parse(stdout) as { url: string; links: { url: string }[] };
    return [article.url, article.links[0]?.url];
  };

  it('is the one that is given', async () => {
    expect(await linkIn('saved.html', '--url', 'https://other.example/a/b')).toEqual([
      'https://other.example/a/b',
      'https://other.example/map',
    ]);
  });

  it("is else the page's own", async () => {
    expect(await linkIn('saved.html')).toEqual(['https://news.example/2025/saved', 'https://news.example/map']);
  });
});

it.each([
  ['missing.html', 'missing.html does not exist.'],
  ['.', '. is a folder, not a file.'],
  ['empty.html', 'empty.html is empty.'],
  ['notes.txt', 'notes.txt holds no HTML, so it is no web page.'],
  ['-', 'Standard input is empty.'],
  ['ftp://a.example/x', 'Only http and https addresses can be read: not ftp://a.example/x'],
])('says what is wrong with %s', async (source, message) => {
  expect(await run([source], { workingFolder: folder })).toEqual({
    code: 1,
    stdout: '',
    stderr: `winnow: ${message}\n`,
  });
});

it('notes that a page is no article, and shows what there is', async () => {
  const { code, stderr } = await run(['-'], { stdin: '<title>Hello</title><p>Short.</p>' });
  expect(code).toBe(0);
  expect(stderr).toContain('does not look like an article');
});

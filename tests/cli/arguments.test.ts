import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import { run } from './run.ts';

describe('readArguments', () => {
  it.each([
    [['page.html'], { name: 'page', source: 'page.html', format: 'markdown', url: undefined }],
    [['-', '--format', 'json'], { name: 'page', source: '-', format: 'json', url: undefined }],
    [
      ['p.html.gz', '-f', 'text', '--url', 'https://a.example/x'],
      { name: 'page', source: 'p.html.gz', format: 'text', url: 'https://a.example/x' },
    ],
    [['batch', 'list.jsonl'], { name: 'batch', list: 'list.jsonl' }],
    [['batch', '-'], { name: 'batch', list: '-' }],
    [['page.html', '--help'], { name: 'help' }],
  ])('understands %j', (argv, command) => {
    expect(readArguments(argv)).toEqual(command);
  });

  it.each([
    [[], /which page/],
    [['a', 'b'], /One page at a time/],
    [['batch'], /which list/],
    [['batch', 'a', 'b'], /One list/],
    [['batch', 'a', '--format', 'json'], /for one page/],
    [['a', '--format', 'pdf'], /no format "pdf": choose markdown, html, text, json/],
    [['a', '--format', 'toString'], /no format/],
    [['a', '--url', 'a.example'], /whole web address/],
    [['a', '--url', 'javascript:alert(1)'], /whole web address/],
    [['a', '--colour'], /--colour/],
  ])('refuses %j', (argv, message) => {
    expect(() => readArguments(argv)).toThrow(message);
  });
});

it('tells how it goes on standard output, and what is wrong on standard error', async () => {
  const help = await run(['--help']);
  expect(help).toMatchObject({ code: 0, stderr: '' });
  expect(help.stdout).toContain('npm run --silent winnow -- batch LIST.jsonl');
  const wrong = await run(['--nonsense']);
  expect(wrong).toMatchObject({ code: 2, stdout: '' });
  expect(wrong.stderr).toContain('--help');
});

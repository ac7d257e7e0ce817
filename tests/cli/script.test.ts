import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { jsonLines, storyPage } from './run.ts';

const root = join(import.meta.dirname, '../..');
// A copy of its own: nothing built yet, and no other run in the way.
const copy = mkdtempSync(join(tmpdir(), 'winnow-script-'));
for (const name of ['package.json', 'package-lock.json', 'scripts', 'src', 'public/models'])
  cpSync(join(root, name), join(copy, name), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
writeFileSync(join(copy, 'src/story.html'), storyPage('The bridge'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const script = join(copy, 'scripts/winnow.mjs');
const winnow = (argv: string[], cwd = copy) => promisify(execFile)(process.execPath, [script, ...argv], { cwd });
const builds = () => readdirSync(join(copy, 'build/cli'));

it('builds without a word, also twice at once', async () => {
  const runs = await Promise.all([1, 2].map(() => winnow(['src/story.html', '--format', 'json'])));
  for (const { stdout, stderr } of runs) {
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ title: 'The bridge' });
  }
  expect(builds()).toHaveLength(1);
}, 60_000);

it('builds again only when a source has changed', async () => {
  await winnow(['--help']);
  expect(builds()).toHaveLength(1);
  writeFileSync(join(copy, 'src/cli/help.ts'), "export const HELP = 'Other words.\\n';\n");
  expect((await winnow(['--help'])).stdout).toBe('Other words.\n');
  expect(builds()).toHaveLength(2);
}, 60_000);

it('ends with 1 and one line where the page cannot be read', async () => {
  await expect(winnow(['nowhere.html'])).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: 'winnow: nowhere.html does not exist.\n',
  });
}, 60_000);

it('means file names where the person stands, also through npm', async () => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { stdout } = await promisify(execFile)(npm, ['run', '--silent', 'winnow', '--', 'story.html'], {
    cwd: join(copy, 'src'),
    shell: process.platform === 'win32',
  });
  expect(stdout).toMatch(/^# The bridge\n/);
}, 60_000);

it('ends when the reader of its output leaves', async () => {
  const child = spawn(process.execPath, [script, 'batch', '-'], { cwd: copy, stdio: ['pipe', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdin.on('error', () => {}); // It stops reading, and that is the point.
  const first = await new Promise<string>((resolve) => {
    child.stdout.once('data', (chunk) => resolve(String(chunk)));
    child.stdin.write(`${JSON.stringify({ id: 1, text: 'One.' })}\n`);
  });
  child.stdout.destroy();
  for (let id = 2; id < 500; id++) child.stdin.write(`${JSON.stringify({ id, text: 'More. '.repeat(1000) })}\n`);
  const code = await new Promise((resolve) => child.on('exit', resolve));
  expect(jsonLines(first)[0]).toMatchObject({ id: 1 });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
}, 60_000);

#!/usr/bin/env node
// Adds fixtures and rewrites their expected html: tests/fixtures/README.md tells when.
//
//   node scripts/fixtures.mjs add SLUG FILE        a new case from a page
//   node scripts/fixtures.mjs update [SLUG …]      writes expected.html where it differs and shows how; all fixtures if none is named
//   node scripts/fixtures.mjs check [SLUG …]       says what is not as expected, and writes nothing
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'tests/fixtures');

const load = async (file) =>
  (await runnerImport(join(root, 'tests', file), { root, configFile: false, logLevel: 'silent' })).module;

function add([slug, file]) {
  if (!slug || !file) throw new Error('add needs a slug and a file: add some-slug page.html');
  if (!/^[a-z0-9-]+$/.test(slug)) throw new Error(`"${slug}" is no slug: small letters, digits and hyphens.`);
  const target = join(folder, slug);
  if (existsSync(target)) throw new Error(`tests/fixtures/${slug} is there already.`);
  if (!existsSync(file)) throw new Error(`${file} does not exist.`);
  mkdirSync(target);
  copyFileSync(file, join(target, 'source.html'));
  const start = {
    url: `https://${slug}.example/story`,
    isArticle: true,
    fields: { title: '' },
    paragraphs: [],
    absent: [],
  };
  writeFileSync(join(target, 'expected.json'), `${JSON.stringify(start, null, 2)}\n`);
  console.log(`Fill in tests/fixtures/${slug}/expected.json, then: node scripts/fixtures.mjs update ${slug}`);
}

async function visit(slugs, write) {
  const { blockLines, extractFixture, fixtureNames, readFixture } = await load('fixture-cases.ts');
  const { problemsOf } = await load('fixture-problems.ts');
  let wrong = 0;
  for (const slug of slugs.length > 0 ? slugs : fixtureNames()) {
    const fixture = readFixture(slug);
    if (!fixture.expected) throw new Error(`tests/fixtures/${slug} has no expected.json.`);
    const article = extractFixture(fixture, 'linkedom');
    const problems = problemsOf(article, fixture.expected);
    const html = blockLines(article.html);
    const changed = html !== fixture.expectedHtml;
    if (problems.length > 0 || changed) wrong++;
    console.log(`\n${slug}: ${problems.length > 0 ? 'not as expected' : changed ? 'the html differs' : 'as expected'}`);
    for (const problem of problems) console.log(`  ${problem}`);
    if (changed) showChange(join(folder, slug, 'expected.html'), html, write);
  }
  return wrong;
}

function showChange(path, html, write) {
  const draft = `${path}.new`;
  writeFileSync(draft, html);
  const old = existsSync(path) ? path : '/dev/null';
  spawnSync('git', ['--no-pager', 'diff', '--no-index', '--', old, draft], { stdio: 'inherit' });
  if (write) renameSync(draft, path);
  else rmSync(draft);
}

const [command, ...rest] = process.argv.slice(2);
try {
  if (command === 'add') add(rest);
  else if (command === 'update') await visit(rest, true);
  else if (command === 'check') process.exitCode = (await visit(rest, false)) > 0 ? 1 : 0;
  else throw new Error('Say add, update or check; the head of scripts/fixtures.mjs tells how.');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

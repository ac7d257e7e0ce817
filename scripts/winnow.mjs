#!/usr/bin/env node
// The command line: builds what it needs without a word and runs it. `npm run --silent winnow -- --help` tells the rest.
// Nothing but Node is imported at the top: this must also run where nothing is installed yet.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fail, installDependencies, root } from './bootstrap.mjs';

const builds = join(root, 'build/cli');
/** What the command line is made of. */
const SOURCES = ['src/engine', 'src/exports', 'src/cli', 'package-lock.json', 'scripts/winnow.mjs'];
/** Another run may still use a build that is younger. */
const OLD_MS = 60 * 60 * 1000;

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A name that changes with the sources. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesIn(join(root, source)))) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

async function build(folder) {
  const { build } = await import('vite');
  const draft = join(builds, `.draft-${process.pid}`);
  try {
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'silent',
      build: {
        outDir: draft,
        emptyOutDir: true,
        ssr: join(root, 'src/cli/main.ts'),
        target: 'node20',
        rollupOptions: { output: { entryFileNames: 'main.js', codeSplitting: false } },
      },
    });
    // All or nothing: two runs at once each make their own, and the first to be done gives its build the name.
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(join(folder, 'main.js'))) fail(`winnow: the command line cannot be built: ${error.message}`);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function dropOldBuilds(current) {
  for (const name of readdirSync(builds)) {
    const folder = join(builds, name);
    const stat = statSync(folder, { throwIfNoEntry: false });
    if (stat && folder !== current && Date.now() - stat.mtimeMs > OLD_MS)
      rmSync(folder, { recursive: true, force: true });
  }
}

if (!existsSync(join(root, 'node_modules'))) installDependencies();
mkdirSync(builds, { recursive: true });
const folder = join(builds, fingerprint());
if (!existsSync(join(folder, 'main.js'))) {
  await build(folder);
  dropOldBuilds(folder);
}
// npm runs a script in the project's folder, but file names are meant where the person stands.
const workingFolder = (process.env.npm_lifecycle_event === 'winnow' && process.env.INIT_CWD) || process.cwd();
const { main } = await import(pathToFileURL(join(folder, 'main.js')).href);
process.exit(
  await main(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    workingFolder,
    models: join(root, 'public/models'),
  }),
);

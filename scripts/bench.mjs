// @ts-check
/** `node scripts/bench.mjs NAME`: installs and builds what is missing, then runs `tests/benchmarks/NAME.mjs`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale, fail, installDependencies, root } from './bootstrap.mjs';

const [name = '', ...args] = process.argv.slice(2);
const script = join(root, 'tests/benchmarks', `${name}.mjs`);
if (!/^[\w-]+$/.test(name) || !existsSync(script)) fail(`There is no benchmark "${name}": see tests/benchmarks.`);
installDependencies();
buildIfStale();
process.exit(spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' }).status ?? 1);

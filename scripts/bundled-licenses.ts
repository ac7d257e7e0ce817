import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The packages whose code or faces stand in the extension. Their licences ask to go along. */
const BUNDLED = [
  '@fontsource-variable/literata',
  '@fontsource-variable/source-sans-3',
  '@fontsource/opendyslexic',
  '@joplin/turndown-plugin-gfm',
  'dexie',
  'diff',
  'dompurify',
  'events',
  'fflate',
  'lucide',
  'papaparse',
  'pouchdb-browser',
  'preact',
  'spark-md5',
  'turndown',
  'uuid',
  'vuvuzela',
  'webextension-polyfill',
];

/** Winnow's own licence and notice, then each bundled package's with its name and version, as one text. */
export function bundledLicenses(root: string): string {
  const own = ['LICENSE', 'NOTICE'].map((name) => readFileSync(join(root, name), 'utf8').trim());
  const others = BUNDLED.map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    const files = readdirSync(folder).filter((file) => /^licen[sc]e/i.test(file));
    if (!files.length) throw new Error(`${name} has no licence file to go along.`);
    return [`${name} ${version}`, ...files.map((file) => readFileSync(join(folder, file), 'utf8').trim())].join('\n\n');
  });
  return `${[...own, ...others].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

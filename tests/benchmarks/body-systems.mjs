// @ts-check
/** The rows of `npm run bench:body`. One more is one more line here, or `--predictions NAME=FILE.jsonl`. */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { root } from '../../scripts/bootstrap.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const withoutNetwork = ['--import', pathToFileURL(join(here, 'no-network.mjs')).href];

/** @param {string} name */
const peer = (name) => [...withoutNetwork, join(here, 'peer-predictions.mjs'), name];

/**
 * How a system's predictions are made: by a script for Node that answers JSON lines with JSON lines, or long ago, in a file.
 *
 * @typedef {{ name: string, answers: string[] } | { name: string, file: string }} System
 */

/** @type {System[]} */
export const systems = [
  { name: 'Winnow', answers: [...withoutNetwork, join(root, 'scripts/winnow.mjs'), 'batch', '-'] },
  { name: 'Readability', answers: peer('readability') },
  { name: 'Defuddle', answers: peer('defuddle') },
  { name: 'Postlight', answers: peer('postlight') },
];

/** Winnow by five models, each trained on other sites than those of the pages that it reads. @type {System} */
export const heldOut = { name: 'Winnow, held out', answers: [...withoutNetwork, join(here, 'held-out.mjs')] };

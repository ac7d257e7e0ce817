import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * What was trained on four fifths of the sites, by the number of the fifth that it never saw.
 *
 * @param {string} name of the files in build/training, without fold and ending
 * @param {string} command that makes them
 * @returns {any[]}
 * @throws {Error} where one is missing
 */
export const modelsOfFolds = (name, command) =>
  [0, 1, 2, 3, 4].map((fold) => {
    const file = fileURLToPath(new URL(`../build/training/${name}-${fold}.json`, import.meta.url));
    if (!existsSync(file)) throw new Error(`${file} is missing: run ${command} first.`);
    return JSON.parse(readFileSync(file, 'utf8'));
  });

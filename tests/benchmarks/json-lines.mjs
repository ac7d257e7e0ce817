// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * What a file of JSON Lines holds.
 *
 * @param {string | URL} file
 * @returns {any[]}
 */
export const readJsonLines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/**
 * @param {string | URL} file
 * @param {readonly unknown[]} values
 */
export const writeJsonLines = (file, values) =>
  writeFileSync(file, values.map((value) => `${JSON.stringify(value)}\n`).join(''));

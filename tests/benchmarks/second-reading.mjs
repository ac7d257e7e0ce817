/**
 * A second reading of 24 of the labelled articles, drawn by chance and read by the same guide without a look at their labels: how far two
 * readers agree says what can be asked of a model. Nothing is learned from it.
 */
import { readJsonLines } from './json-lines.mjs';

/** @returns {Map<string, {id: string, companies: object[], key: number[], checkworthy: number[]}>} by the article's id */
export const secondReading = () =>
  new Map(readJsonLines(new URL('second-reading.jsonl', import.meta.url)).map((reading) => [reading.id, reading]));

/** As the scorer takes companies that were found. */
export const companiesRead = ({ companies }) =>
  companies.map(({ name, forms, role }) => ({
    name,
    aliases: forms ?? [name],
    role: role === 'minor' ? 'mentioned' : role,
    mentions: [],
  }));

/** As the scorer takes claims that were chosen, best first. */
export const claimsRead = ({ key }, { sentences }) => key.map((number) => ({ text: sentences[number] }));

import { readFileSync } from 'node:fs';
import { countWords, listedNames, markOf } from './listed-names.mjs';

const KEPT = 5000;

const lines = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean);
const bareName = (name) => name.replace(/[?~]$/, '').toLowerCase();

/**
 * Makes the lists: those of the SEC and the S&P 500, our own, and the companies of our labelled articles.
 *
 * Our own list was written with half of the labelled articles open. Whoever measures on those may not use what came from them: for a
 * `tuned` article, names of that list count only where they are also found elsewhere, in the SEC's list, tagged as an organisation in
 * public text, or in `labelled`.
 *
 * @param {string} data folder of the data
 * @returns {(labelled: Set<string>, tuned: boolean) => object} `CompanyLists`; `labelled`: names of companies from labelled articles
 */
export function nameLists(data) {
  const listed = listedNames(data, KEPT);
  const words = countWords(data);
  const wellKnown = readFileSync(new URL('well-known.txt', import.meta.url), 'utf8');
  const attested = new Set(
    listedNames(data, 1e9)
      .split('\n')
      .map((line) => bareName(line.split('|')[0])),
  );
  for (const file of ['gmb.train', 'wikigold', 'btc', 'wnut17.train', 'sec.train'])
    for (const line of lines(`${data}/organisations/${file}.jsonl`)) {
      const { tokens, tags } = JSON.parse(line);
      for (let i = 0; i < tokens.length; i++) {
        if (tags[i] !== 'B-ORG') continue;
        let to = i + 1;
        while (tags[to] === 'I-ORG') to++;
        attested.add(tokens.slice(i, to).join(' ').toLowerCase());
      }
    }
  return (labelled, tuned) => {
    const known = new Set([...labelled].map(bareName));
    const counts = (entry) =>
      entry.split('=').some((name) => attested.has(bareName(name)) || known.has(bareName(name)));
    const sections = wellKnown
      .split('\n')
      .map((line) => (line.startsWith('#') || !tuned ? line : line.split(';').filter(counts).join(';')));
    const more = [...labelled]
      .filter((name) => name.length > 2 && !/[|\n]/.test(name))
      .sort()
      .map((name) => `${name}${markOf(name, words)}|`);
    return { listed: [listed, ...more].join('\n'), wellKnown: sections.join('\n') };
  };
}

/** Forms in which labelled articles name companies, as `nameLists` takes them. */
export const labelledNames = (articles) =>
  new Set(
    articles.flatMap(({ companies }) =>
      companies.flatMap(({ forms }) => forms.filter((form) => /^\p{Lu}/u.test(form))),
    ),
  );

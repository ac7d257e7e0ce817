import { readFileSync } from 'node:fs';
import { countWords, listedNames, markOf } from './listed-names.mjs';

const KEPT = 5000;

const lines = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean);
const bareName = (name) => name.replace(/[?~]$/, '').toLowerCase();

/** Names of one word that public text also writes as a plain word, or as a person, place or thing, are marked where whoever wrote them did not. */
const marked = (line, words) =>
  line.replace(/[^;=]+/g, (name) => {
    if (/[?~]$/.test(name)) return name;
    const only = name.toLowerCase().replace(/^the /, '');
    if (/[^\p{L}]/u.test(only)) return name;
    const other = words.other.get(only) ?? 0;
    if (other >= 2 && other > (words.firm.get(only) ?? 0)) return `${name}~`;
    return (words.plain.get(only) ?? 0) >= 2 ? `${name}?` : name;
  });

/** The lines of one of our own lists by its sections; the first has no name. */
function sectionsOf(file) {
  const sections = { '': [], '#news': [], '#other-scripts': [] };
  let section = '';
  for (const line of lines(new URL(file, import.meta.url)))
    if (line.startsWith('#')) section = line;
    else sections[section].push(line);
  return sections;
}

/**
 * Makes the lists: those of the SEC and the S&P 500, our own two, and the companies of our labelled articles.
 *
 * `trades.txt` was written without a look at any article. `well-known.txt` was written with half of the labelled articles open: whoever
 * measures on those may not use what came from them. For a `tuned` article, its names count only where they are also found elsewhere, in
 * `trades.txt`, in the SEC's list, tagged as an organisation in public text, or in `labelled`.
 *
 * @param {string} data folder of the data
 * @returns {(labelled: Map<string, string>, tuned: boolean, withTrades?: boolean) => object} `CompanyLists`; `labelled`: names of companies
 *   from labelled articles, each with the fullest name of its company
 */
export function nameLists(data) {
  const listed = listedNames(data, KEPT);
  const words = countWords(data);
  const wellKnown = sectionsOf('well-known.txt');
  const trades = sectionsOf('trades.txt');
  for (const name of Object.keys(trades)) trades[name] = trades[name].map((line) => marked(line, words));
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
  return (labelled, tuned, withTrades = true) => {
    const known = new Set([...labelled.keys()].map(bareName));
    const counts = (entry) =>
      entry.split('=').some((name) => attested.has(bareName(name)) || known.has(bareName(name)));
    const kept = (line) => (tuned ? line.split(';').filter(counts).join(';') : line);
    const sections = Object.keys(wellKnown).flatMap((name) => [
      ...(name ? [name] : []),
      ...wellKnown[name].map(kept),
      ...(withTrades ? trades[name] : []),
    ]);
    const more = [...labelled]
      .filter(([form, company]) => form.length > 2 && !/[|\n]/.test(form + company))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([form, company]) => `${form}${markOf(form, words)}|${form === company ? '' : `|${company}`}`);
    return { listed: [listed, ...more].join('\n'), wellKnown: sections.join('\n') };
  };
}

/** Forms in which labelled articles name companies, each with the fullest of its company, as `nameLists` takes them. */
export function labelledNames(articles) {
  const found = new Map();
  for (const { companies } of articles)
    for (const { forms } of companies) {
      const names = forms.filter((form) => /^\p{Lu}/u.test(form)).sort((a, b) => b.length - a.length);
      for (const form of names) if (!found.has(form)) found.set(form, names[0]);
    }
  return found;
}

/** The rows of `npm run bench:companies`: what each system takes for companies, and for organisations of any kind. */
import { createRequire } from 'node:module';

const require = createRequire(new URL('peers/package.json', import.meta.url));

/** The same name written alike is one company; what is named twice or more, or in the title, is a key one. */
function grouped(spans, article, plainName) {
  const companies = new Map();
  for (const { start, end } of spans) {
    const text = article.text.slice(start, end);
    const key = plainName(text);
    if (!key) continue;
    if (!companies.has(key)) companies.set(key, { name: text, aliases: new Set(), mentions: [] });
    const company = companies.get(key);
    company.aliases.add(text);
    company.mentions.push({ start, end });
    if (text.length > company.name.length) company.name = text;
  }
  return [...companies.values()].map((company) => ({
    ...company,
    aliases: [...company.aliases],
    role: company.mentions.length > 1 || article.title.includes(company.name) ? 'key' : 'mentioned',
  }));
}

/** A library's answers are trimmed to the words of the name: no possessive, no mark after it. */
function trimmed(text, start, end) {
  const name = text.slice(start, end).replace(/(?:['’]s)?[\s.,;:!?)"”]*$/, '');
  return { start, end: start + name.length };
}

/** @returns systems: `companies(article)` and `organisations(article)`, both as `grouped` gives them */
export function companySystems(engine, plainName, list) {
  const nlp = require('compromise');
  const readWords = (article) => engine.readText(article, list).blocks;
  const byCompromise = (article) =>
    nlp(article.text)
      .organizations()
      .json({ offset: true })
      .map(({ offset }) => trimmed(article.text, offset.start, offset.start + offset.length));
  const byList = (article) =>
    readWords(article).flatMap(({ words }) => {
      const spans = [];
      for (let at = 0; at < words.length; ) {
        const match = engine.listedAt(words, at, list);
        if (match && match.listed.weight !== 'doubtful')
          spans.push({ start: words[at].start, end: words[match.to - 1].end });
        at = match ? match.to : at + 1;
      }
      return spans;
    });
  const byCapitals = (article) =>
    readWords(article).flatMap(({ words }) => {
      const spans = [];
      for (let at = 0; at < words.length; at++) {
        if (!words[at].capital || words[at].first) continue;
        let to = at + 1;
        while (words[to]?.capital && words[to].gap === ' ' && !words[to - 1].possessive) to++;
        spans.push({ start: words[at].start, end: words[to - 1].end });
        at = to - 1;
      }
      return spans;
    });
  const system = (name, spansOf) => {
    const find = (article) => grouped(spansOf(article), article, plainName);
    return { name, companies: find, organisations: find };
  };
  return [system('compromise', byCompromise), system('name list', byList), system('capitalised runs', byCapitals)];
}

/**
 * Articles with names of their companies exchanged for names that no list knows: there the tagger learns what stands around a name, where
 * the name itself says nothing.
 */
import { createHash } from 'node:crypto';
import { patternOf, withPlaces } from './places-of.mjs';

/** Of the companies so many get another name. */
const SHARE = 0.5;

const longestFirst = (forms) => [...forms].sort((a, b) => b.length - a.length);
const isPlain = (form) => /^[\p{L}\p{N}'’&.\- ]+$/u.test(form);
const isLoud = (form) => form.length > 5 && !/\p{Ll}/u.test(form);

/** A number in [0, 1) for a text, always the same. */
const chanceOf = (text) => createHash('sha1').update(text).digest().readUInt32BE(0) / 2 ** 32;

/** For each form, the longest first, one of another company: two forms stay two where the other has two. */
const otherForms = (forms, others) =>
  forms.map((form, i) => {
    const other = others[Math.min(i, others.length - 1)];
    return isLoud(form) ? other.toUpperCase() : other;
  });

/** The article with other names; null where none was exchanged. `names`: of other companies, each its forms, the longest first. */
function renamed(article, names, round) {
  const exchanged = new Map();
  const companies = article.companies.map((company, i) => {
    const seed = `${round} ${article.id} ${company.name} ${i}`;
    if (chanceOf(seed) > SHARE || !company.forms.every(isPlain)) return company;
    const forms = longestFirst(company.forms);
    const made = otherForms(forms, names[Math.floor(chanceOf(`which ${seed}`) * names.length)]);
    forms.forEach((form, at) => {
      exchanged.set(form, made[at]);
    });
    return { ...company, name: made[0], forms: [...new Set(made)] };
  });
  if (!exchanged.size) return null;
  const pattern = patternOf([...article.companies, ...article.organisations].flatMap(({ forms }) => forms));
  const rewritten = (text) => text.replace(pattern, (form) => exchanged.get(form) ?? form);
  return withPlaces({ ...article, title: rewritten(article.title), text: rewritten(article.text), companies });
}

/**
 * The articles in which some companies have names of key companies of the written texts; those of which nothing was changed are left out.
 *
 * @param {object[]} articles as `labelledArticles` gives them
 * @param {object[]} written as `writtenTexts` gives them
 * @param {number} round another number, other names
 */
export function renamedArticles(articles, written, round) {
  const names = written.flatMap(({ companies }) =>
    companies.filter(({ role }) => role === 'key').map(({ forms }) => longestFirst(forms)),
  );
  return articles.map((article) => renamed(article, names, round)).filter(Boolean);
}

/**
 * Articles with names of their companies exchanged for names that no list knows: there the tagger learns what stands around a name, where
 * the name itself says nothing.
 */
import { createHash } from 'node:crypto';

/** Of the companies so many get another name. */
const SHARE = 0.5;

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
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

/**
 * @param {object} article `id`, `title`, `text`, `companies`, `organisations`
 * @param {string[][]} names of other companies, each its forms, the longest first
 * @param {number} round another number, other names
 * @returns {object | null} the article with other names; null where none was exchanged
 */
export function renamed(article, names, round) {
  const exchanged = new Map();
  const companies = article.companies.map((company, i) => {
    const seed = `${round} ${article.id} ${company.name} ${i}`;
    if (chanceOf(seed) > SHARE || !company.forms.every(isPlain)) return company;
    const forms = [...company.forms].sort((a, b) => b.length - a.length);
    const made = otherForms(forms, names[Math.floor(chanceOf(`which ${seed}`) * names.length)]);
    forms.forEach((form, at) => {
      exchanged.set(form, made[at]);
    });
    return { ...company, name: made[0], forms: [...new Set(made)] };
  });
  if (!exchanged.size) return null;
  const known = new Set([...article.companies, ...article.organisations].flatMap(({ forms }) => forms));
  const forms = [...known].filter(Boolean).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const rewritten = (text) => text.replace(pattern, (form) => exchanged.get(form) ?? form);
  return { ...article, title: rewritten(article.title), text: rewritten(article.text), companies };
}

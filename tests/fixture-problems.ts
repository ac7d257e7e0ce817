import { parseHTML } from 'linkedom';
import { type Article, type Company, isWorthReading } from '../src/engine/index.ts';
import type { Expectations } from './fixture-cases.ts';

type Check = (article: Article, expected: Expectations) => string[];

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
const loose = (text: string): string => fold(text).toLowerCase();
const label = (text: string): string => loose(text).replace(/[\s:：…-]+$/, '');
const namesOf = (company: Company): string[] => [company.name, ...company.aliases];
const show = (values: readonly string[]): string => JSON.stringify(values);

const checks: Check[] = [
  function checkVerdict(article, { isArticle, worthReading = isArticle, doubts = [] }) {
    const problems =
      article.isArticle === isArticle ? [] : [`isArticle is ${article.isArticle} (${show(article.doubts)})`];
    if (isWorthReading(article) !== worthReading) problems.push(`isWorthReading is not ${worthReading}`);
    for (const doubt of doubts)
      if (!article.doubts.includes(doubt as never)) problems.push(`no doubt "${doubt}": ${show(article.doubts)}`);
    return problems;
  },

  function checkFields(article, { fields = {}, leadImage }) {
    const problems: string[] = [];
    for (const [key, wanted] of Object.entries(fields)) {
      const got = article[key as keyof Article] as string | null;
      const isTime = key.endsWith('Time') && got && wanted;
      const same = isTime ? Date.parse(got) === Date.parse(wanted) : got === wanted;
      if (!same) problems.push(`${key} is ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`);
    }
    if (leadImage !== undefined && (article.leadImage?.url ?? null) !== leadImage)
      problems.push(`leadImage is ${article.leadImage?.url}`);
    return problems;
  },

  function checkParagraphs(article, { paragraphs = [] }) {
    const problems: string[] = [];
    let from = 0;
    for (const paragraph of paragraphs) {
      const at = article.text.indexOf(paragraph, from);
      if (at >= 0) from = at + paragraph.length;
      else
        problems.push(
          `${article.text.includes(paragraph) ? 'out of order' : 'missing'} in the text: ${show([paragraph])}`,
        );
    }
    return problems;
  },

  function checkComplete(article, { complete, paragraphs = [] }) {
    const wanted = fold(paragraphs.join(' '));
    return !complete || fold(article.text) === wanted
      ? []
      : [`the text is more or less than its paragraphs: ${fold(article.text)}`];
  },

  function checkAbsent(article, { absent = [] }) {
    const text = loose(article.text);
    return absent.filter((piece) => text.includes(loose(piece))).map((piece) => `in the text: ${show([piece])}`);
  },

  function checkHtml(article, { html = {} }) {
    const { present = [], absent = [], attributes = [] } = html;
    const folded = article.html.toLowerCase();
    const problems = present
      .filter((piece) => !article.html.includes(piece))
      .map((piece) => `not in the html: ${show([piece])}`);
    for (const piece of absent)
      if (folded.includes(piece.toLowerCase())) problems.push(`in the html: ${show([piece])}`);
    const { document } = parseHTML(`<html><body>${article.html}</body></html>`);
    for (const element of document.querySelectorAll('body *')) {
      for (const { name } of element.attributes)
        if (attributes.some((pattern) => new RegExp(pattern, 'i').test(name)))
          problems.push(`attribute ${name} on ${element.localName}`);
    }
    return problems;
  },

  function checkSources(article, { sources }) {
    if (!sources) return [];
    const got = article.related.filter((link) => link.kind === 'source').map((link) => link.url);
    return show([...got].sort()) === show([...sources].sort()) ? [] : [`sources are ${show(got)}`];
  },

  function checkRelated(article, { related = [] }) {
    const problems: string[] = [];
    for (const wanted of related) {
      const got = article.related.filter((link) => link.url === wanted.url);
      if (got.length !== 1) problems.push(`${got.length} related links to ${wanted.url}`);
      for (const link of got) {
        if (fold(link.title) !== wanted.title) problems.push(`title of ${wanted.url} is ${show([link.title])}`);
        if (label(link.label) !== label(wanted.label)) problems.push(`label of ${wanted.url} is ${show([link.label])}`);
        if (![wanted.kind].flat().includes(link.kind)) problems.push(`kind of ${wanted.url} is ${link.kind}`);
      }
    }
    return problems;
  },

  function checkNotRelated(article, { notRelated = [] }) {
    return article.related
      .filter(({ url }) => notRelated.some((piece) => url.includes(piece)))
      .map(({ url, title }) => `related: ${url} ${show([title])}`);
  },

  function checkCompanies(article, { companies = {} }) {
    const { key = [], mentioned = [], absent = [] } = companies;
    const found = article.companies;
    const has = (name: string, role?: Company['role']) =>
      found.some((company) => (!role || company.role === role) && namesOf(company).includes(name));
    const told = show(found.map(({ name, role }) => `${name} (${role})`));
    return [
      ...key.filter((name) => !has(name, 'key')).map((name) => `${name} is no key company: ${told}`),
      ...mentioned.filter((name) => !has(name)).map((name) => `${name} is no company: ${told}`),
      ...absent.filter((name) => has(name)).map((name) => `${name} is a company: ${told}`),
    ];
  },

  function checkClaims(article, { claims = {} }) {
    const { atLeast = 0, speakers = [] } = claims;
    const problems = article.claims.length < atLeast ? [`only ${article.claims.length} claims`] : [];
    const said = article.claims.map((claim) => claim.speaker ?? '');
    for (const name of speakers)
      if (!said.some((speaker) => loose(speaker).includes(loose(name))))
        problems.push(`no claim by ${name}: ${show(said)}`);
    return problems;
  },

  function checkRemovals(article, { removals = {} }) {
    return Object.entries(removals)
      .map(([reason, least]) => ({
        reason,
        least,
        got: article.removals.filter((removal) => removal.reason === reason).length,
      }))
      .filter(({ least, got }) => got < least)
      .map(({ reason, least, got }) => `${got} removals as ${reason}, not ${least}`);
  },

  function checkPages(article, { pages }) {
    if (pages === undefined) return [];
    const { current, total, next } = article.pages ?? {};
    const got = article.pages && { current, total, next };
    return JSON.stringify(got) === JSON.stringify(pages) ? [] : [`pages are ${JSON.stringify(article.pages)}`];
  },

  function checkOffsets(article) {
    const problems: string[] = [];
    for (const claim of article.claims)
      if (article.text.slice(claim.start, claim.end) !== claim.text)
        problems.push(`claim is not verbatim: ${claim.text}`);
    for (const link of article.links)
      if (article.text.slice(link.start, link.end) !== link.text)
        problems.push(`link is not at its place: ${link.text}`);
    for (const company of article.companies)
      for (const { start, end } of company.mentions)
        if (!company.aliases.includes(article.text.slice(start, end)))
          problems.push(`mention of ${company.name}: ${article.text.slice(start, end)}`);
    return problems;
  },
];

/** Everything in which an article is not what its fixture expects, in words; empty where all is right. */
export const problemsOf: Check = (article, expected) => checks.flatMap((check) => check(article, expected));

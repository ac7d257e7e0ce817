import type { ArticleText, Company } from '../article.ts';
import { OPENERS } from '../companies/names/common-capitals.ts';
import { UPPER, WORD } from './letters.ts';
import { AGENCIES, BODIES, POSTS } from './reporting.ts';

const CAPITALISED = `[${UPPER}](?:[${WORD}]|[’'-](?=[${WORD}]))+`;
const PERSON = new RegExp(
  `(?<![${WORD}])${CAPITALISED}(?: [${UPPER}]\\.)?(?: (?:de|van|von|bin|al|del|di|la))?(?: ${CAPITALISED}){1,2}`,
  'g',
);
/** "the Halvern Port Authority (HPA)": a name of several words and its short form. */
const WITH_SHORT_FORM = new RegExp(
  `(?<![${WORD}])(${CAPITALISED}(?: (?:(?:of|for|and|the|on|&) ){0,2}${CAPITALISED}){1,7}) \\(([${UPPER}][${WORD}&]{1,8})\\)`,
  'g',
);
/** "Halvern Port Authority", "Ministry of Health": names of several words. */
const OF_WORDS = new RegExp(
  `(?<![${WORD}])${CAPITALISED}(?: (?:(?:of|for|and|the|on|&) ){0,2}${CAPITALISED}){1,7}`,
  'g',
);
const SMALL_LETTERS = new RegExp(`[^${UPPER}]`, 'g');
const ONLY_CAPITALS = new RegExp(`^[${UPPER}&]+$`);
/** What a firm publishes: "IBM Cost of a Data Breach Report" speaks for IBM. */
const PUBLICATION =
  /\b(?:Report|Survey|Study|Index|Poll|Data|Pulse|Salary|Satisfaction|Readiness|Digital|Guidelines|Forecast|Outlook|Cost)\b/;

/** The fullest form in which an article names someone. */
export interface FullNames {
  /** "Hopper" → "Grace Hopper", "Norvane" → "Norvane Robotics GmbH"; a name not known otherwise comes back as it is. */
  fullest(name: string): string;
  /** Of the names before an offset the last that is called so: "authority" → "Halvern Port Authority"; null where none is. */
  bodyBefore(noun: string, offset: number): string | null;
  /** Whether a name is an office's or a body's: "he" is none of them. */
  isBody(name: string): boolean;
}

type Named = Pick<ArticleText, 'text' | 'title'>;

export function fullNames({ text, title }: Named, companies: readonly Company[]): FullNames {
  const bySurname = new Map<string, string>();
  const byFirst = new Map<string, string>();
  for (const match of `${title}\n${text}`.matchAll(PERSON)) {
    const words = match[0].replace(/['’]s$/, '').split(' ');
    const begins = words.findIndex((word) => !OPENERS.has(word.toLowerCase()) && !POSTS.has(word.toLowerCase()));
    const kept = begins < 0 ? [] : words.slice(begins);
    const [first = ''] = kept;
    const surname = kept[kept.length - 1] ?? '';
    if (kept.length < 2) continue;
    if (!bySurname.has(surname)) bySurname.set(surname, kept.join(' '));
    if (!byFirst.has(first)) byFirst.set(first, kept.join(' '));
  }
  const byShort = new Map<string, string>();
  for (const [, name = '', short = ''] of text.matchAll(WITH_SHORT_FORM)) {
    const letters = short.replace(SMALL_LETTERS, '');
    // "Chartered Institute of Building (CIOB)": small words give a letter too, or do not.
    const initials = name.replace(SMALL_LETTERS, '');
    const all = name.replace(/(\S)\S*\s*/g, '$1').toUpperCase();
    if ((initials.endsWith(letters) || all.endsWith(letters)) && !byShort.has(short))
      byShort.set(short, name.replace(/^The /, ''));
  }
  const bodies = bodiesIn(text);
  const byAlias = new Map<string, string>();
  for (const company of companies) for (const alias of company.aliases) byAlias.set(alias.toLowerCase(), company.name);
  return {
    fullest(name) {
      const company = byAlias.get(name.toLowerCase());
      if (company) return company;
      const spelt = byShort.get(name);
      if (spelt) return spelt;
      if (ONLY_CAPITALS.test(name)) return name;
      if (!name.includes(' ')) return bySurname.get(name) ?? byFirst.get(name) ?? name;
      if (!PUBLICATION.test(name)) return name;
      const words = name.split(' ');
      for (let count = words.length - 1; count > 0; count--) {
        const publisher = byAlias.get(words.slice(0, count).join(' ').toLowerCase());
        if (publisher) return publisher;
      }
      return name;
    },
    bodyBefore(noun, offset) {
      return (
        bodies.findLast(
          (body) => body.start < offset && (body.noun === noun || (noun === 'agency' && AGENCIES.has(body.noun))),
        )?.name ?? null
      );
    },
    isBody: (name) => bodyNounOf(name) !== undefined,
  };
}

/** The word for what a body is: "Halvern Port Authority", "Ministry of Health". */
const bodyNounOf = (name: string): string | undefined =>
  [lastWord(name), lastWord(name.replace(/ (?:of|for) .*/s, ''))].find((word) => BODIES.has(word));

/** The names that end with a word for what they name, or have it before "of", in the order of the text. */
function bodiesIn(text: string): { name: string; noun: string; start: number }[] {
  const bodies: { name: string; noun: string; start: number }[] = [];
  for (const match of text.matchAll(OF_WORDS)) {
    const name = match[0].replace(/['’]s$/, '').replace(/^The /, '');
    const noun = bodyNounOf(name);
    if (noun && name.includes(' ')) bodies.push({ name, noun, start: match.index });
  }
  return bodies;
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

import type { ArticleText, Company, TextRange } from '../article.ts';
import { plainName } from './plain-name.ts';

/** What a reader has set right, for every article: names that are none of a company, and names that are. */
export interface CompanyCorrections {
  /** In plain form (`plainName`). */
  hidden: readonly string[];
  /** As the reader marked them. */
  added: readonly string[];
}

export const NO_CORRECTIONS: CompanyCorrections = { hidden: [], added: [] };

const isHidden = (company: Company, hidden: ReadonlySet<string>): boolean =>
  [company.name, ...company.aliases].some((name) => hidden.has(plainName(name)));

/** The companies of an article as the reader wants them, and those that the reader has hidden. Added ones are key, and come first. */
export function correctCompanies(
  article: Pick<ArticleText, 'text'>,
  companies: readonly Company[],
  { hidden, added }: CompanyCorrections,
): { shown: Company[]; hidden: Company[] } {
  const away = new Set(hidden);
  const out = companies.filter((company) => isHidden(company, away));
  let shown = companies.filter((company) => !out.includes(company));
  const ours = new Set(added.map(plainName).filter((name) => name && !away.has(name)));
  shown = shown.map((company) =>
    [company.name, ...company.aliases].some((name) => ours.has(plainName(name)))
      ? { ...company, role: 'key' }
      : company,
  );
  const known = new Set(shown.flatMap(({ name, aliases }) => [name, ...aliases].map(plainName)));
  const taken = shown.flatMap(({ mentions }) => mentions);
  const more = added
    .filter((name) => ours.has(plainName(name)) && !known.has(plainName(name)))
    .map((name): Company => {
      const mentions = placesOf(article.text, name).filter((place) => !taken.some((other) => overlap(place, other)));
      return { name, aliases: [name], role: 'key', mentions, salience: 1 };
    })
    .filter(({ mentions }) => mentions.length > 0);
  return { shown: [...more, ...shown], hidden: out };
}

/** With a company hidden: all its names, and none of them added any more. */
export function withoutCompany({ hidden, added }: CompanyCorrections, company: Company): CompanyCorrections {
  const names = new Set([company.name, ...company.aliases].map(plainName).filter(Boolean));
  return {
    hidden: [...new Set([...hidden, ...names])],
    added: added.filter((name) => !names.has(plainName(name))),
  };
}

/** With a name added, which takes it from the hidden ones. */
export function withCompany({ hidden, added }: CompanyCorrections, name: string): CompanyCorrections {
  const plain = plainName(name);
  return {
    hidden: hidden.filter((other) => other !== plain),
    added: [...added.filter((other) => plainName(other) !== plain), name],
  };
}

/** With a hidden company shown again. */
export function withCompanyAgain({ hidden, added }: CompanyCorrections, company: Company): CompanyCorrections {
  const names = new Set([company.name, ...company.aliases].map(plainName));
  return { hidden: hidden.filter((name) => !names.has(name)), added };
}

const overlap = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;

/** A letter or digit of any script: what must not stand right beside a name. Scripts without capitals write no spaces. */
const joins = (letter: string | undefined): boolean =>
  letter !== undefined && (letter.toLowerCase() !== letter.toUpperCase() || (letter >= '0' && letter <= '9'));

function placesOf(text: string, name: string): TextRange[] {
  const places: TextRange[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length;
    if (!joins(text[start - 1]) && !joins(text[end])) places.push({ start, end });
  }
  return places;
}

const LONGEST = 80;

/** A marked stretch of text as a name, or null where it can be none: over lines, without a letter, or too long. */
export function nameFromSelection(selected: string): string | null {
  const name = selected.trim().replace(/^[("“‘«]+|(?:['’]s)?[)"”’»,;:.!?]*$/g, '');
  return name.length > 1 && name.length <= LONGEST && !name.includes('\n') && plainName(name) ? name : null;
}

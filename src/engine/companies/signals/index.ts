import type { Name } from '../names-in-article.ts';
import type { ReadText } from '../read-text.ts';
import { companyOfCompanies } from './company-of-companies.ts';
import { context } from './context.ts';
import { headWord } from './head-word.ts';
import { legalForm } from './legal-form.ts';
import { listed } from './listed.ts';
import { commonWord, otherOrganisation, person, place } from './other-kinds.ts';
import { ownHeading } from './own-heading.ts';
import { ownSite } from './own-site.ts';
import { sameTrade } from './same-trade.ts';
import { shape } from './shape.ts';
import type { Signal } from './signal.ts';
import { ticker } from './ticker.ts';

/** Every signal; each adds its points, and the order does not matter. */
export const SIGNALS: readonly Signal[] = [
  listed,
  legalForm,
  ticker,
  ownSite,
  headWord,
  shape,
  context,
  companyOfCompanies,
  sameTrade,
  ownHeading,
  otherOrganisation,
  person,
  place,
  commonWord,
];

/** From so many points on a name is a company's. */
export const ENOUGH = 2.5;

export function companyPoints(name: Name, text: ReadText): number {
  let sum = 0;
  for (const signal of SIGNALS) sum += signal.points(name, text);
  return sum;
}

import { expect, it } from 'vitest';
import { findCompanies } from '../../../src/engine/companies/index.ts';
import { plainName } from '../../../src/engine/companies/plain-name.ts';
import { articleFromText } from '../../../src/engine/plain-text.ts';
import { companyModel } from '../../shipped-models.ts';
import { OTHER_LANGUAGES } from './other-languages.ts';

/** Right, shown and wanted over all texts. */
function measured() {
  const sum = { right: 0, shown: 0, wanted: 0 };
  const wrong: string[] = [];
  for (const { lang, text, companies } of OTHER_LANGUAGES) {
    const found = findCompanies(articleFromText({ text, lang }), companyModel);
    const wanted = new Set(companies.map(plainName));
    const hits = found.filter(({ name, aliases }) => [name, ...aliases].some((form) => wanted.has(plainName(form))));
    sum.right += hits.length;
    sum.shown += found.length;
    sum.wanted += companies.length;
    wrong.push(...found.filter((company) => !hits.includes(company)).map(({ name }) => `${lang}: ${name}`));
  }
  return { ...sum, wrong };
}

it('in other languages of Latin letters what is shown is right, and two thirds are found', () => {
  const { right, shown, wanted, wrong } = measured();
  expect(wrong).toEqual([]);
  expect(right / shown).toBeGreaterThanOrEqual(0.95);
  expect(right / wanted).toBeGreaterThanOrEqual(0.65);
});

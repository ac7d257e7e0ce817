import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/engine/claims/index.ts';
import { findCompanies } from '../../../src/engine/companies/index.ts';
import { articleFromText } from '../../../src/engine/plain-text.ts';
import { companyModel } from '../../shipped-models.ts';

const companiesOf = (text: string) => {
  const article = articleFromText({ text, lang: 'en' });
  return findClaims(article, findCompanies(article, companyModel), null, { all: true }).map(
    ({ companies }) => companies,
  );
};

describe('the company that a claim is about', () => {
  it('is the one named last before "the company"', () => {
    expect(companiesOf('Norvane GmbH closed a plant.\nIn May, the company lost $3 million.')).toEqual([
      ['Norvane GmbH'],
      ['Norvane GmbH'],
    ]);
    expect(companiesOf('Norvane GmbH bought Brindle Works Ltd in May. The retailer has 300 shops.')[1]).toEqual([
      'Brindle Works Ltd',
    ]);
  });

  it('is none where none was named near, or something else is meant', () => {
    expect(
      companiesOf('Norvane GmbH closed a plant.\nIt rained.\nIt snowed.\nThe company lost $3 million.')[3],
    ).toEqual([]);
    expect(companiesOf('Norvane GmbH closed a plant. The town lost $3 million.')[1]).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { isLegalForm } from '../../../src/engine/companies/legal-forms.ts';
import { plainName } from '../../../src/engine/companies/plain-name.ts';
import { companyModel } from '../../shipped-models.ts';

it('gives two spellings of one company the same plain name', () => {
  expect(plainName('The Walt Disney Company')).toBe(plainName('Walt Disney'));
  expect(plainName('Hudson Moving & Storage Co., Inc.')).toBe(plainName('Hudson Moving and Storage'));
  expect(plainName("McDonald's")).toBe(plainName('McDonald’s'));
  expect(plainName('Volkswagen AG')).toBe('volkswagen');
  expect(plainName('Group')).toBe('group');
});

it('takes a legal form only in its own spelling', () => {
  expect(['Inc', 'GmbH', 'AG', 'S.p.A', 'Ltd', 'plc', 'Oy'].map(isLegalForm)).not.toContain(false);
  expect(['as', 'se', 'ag', 'co', 'ab', 'group', 'As', 'Se'].map(isLegalForm)).not.toContain(true);
});

it('knows tickers and marks plain words in the lists', () => {
  const { list } = companyModel;
  expect(list.find('nvidia')?.ticker).toBe('NVDA');
  expect(list.find('palantir technologies')?.ticker).toBe('PLTR');
  expect(list.find('apple')?.weight).toBe('plain');
  expect(list.find('target')?.weight).toBe('doubtful');
  expect(list.find('reuters')?.outlet).toBe(true);
});

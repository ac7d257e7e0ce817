import { describe, expect, it } from 'vitest';
import {
  type Company,
  correctCompanies,
  NO_CORRECTIONS,
  nameFromSelection,
  withCompany,
  withCompanyAgain,
  withoutCompany,
} from '../../../src/engine/index.ts';

const text = 'Norvane Inc. sells pumps to Tarn. Tarns are lakes. Norvane grew, and Tarn with it.';
const at = (word: string, from = 0) => {
  const start = text.indexOf(word, from);
  return { start, end: start + word.length };
};
const norvane: Company = {
  name: 'Norvane Inc.',
  aliases: ['Norvane Inc.', 'Norvane'],
  role: 'mentioned',
  mentions: [at('Norvane Inc.'), at('Norvane', 20)],
  salience: 0.4,
};

describe('what the reader sets right', () => {
  it('hides a company under all its names, and shows it again', () => {
    const hidden = withoutCompany(NO_CORRECTIONS, norvane);
    expect(correctCompanies({ text }, [norvane], hidden)).toEqual({ shown: [], hidden: [norvane] });
    expect(correctCompanies({ text }, [{ ...norvane, name: 'NORVANE', aliases: ['NORVANE'] }], hidden).shown).toEqual(
      [],
    );
    expect(withCompanyAgain(hidden, norvane)).toEqual(NO_CORRECTIONS);
  });

  it('adds a name as a key company at each of its places, as a word of its own', () => {
    const { shown } = correctCompanies({ text }, [norvane], withCompany(NO_CORRECTIONS, 'Tarn'));
    expect(shown.map(({ name, role }) => [name, role])).toEqual([
      ['Tarn', 'key'],
      ['Norvane Inc.', 'mentioned'],
    ]);
    expect(shown[0]!.mentions).toEqual([at('Tarn'), at('Tarn', text.indexOf('and'))]);
  });

  it('makes a company that was found already a key one, once', () => {
    const { shown } = correctCompanies({ text }, [norvane], withCompany(NO_CORRECTIONS, 'Norvane'));
    expect(shown.map(({ name, role }) => [name, role])).toEqual([['Norvane Inc.', 'key']]);
  });

  it('takes the last word: what was hidden can be added, what was added hidden', () => {
    const added = withCompany(withoutCompany(NO_CORRECTIONS, norvane), 'Norvane');
    expect(correctCompanies({ text }, [norvane], added).shown).toHaveLength(1);
    expect(correctCompanies({ text }, [norvane], withoutCompany(added, norvane)).shown).toEqual([]);
  });
});

it.each([
  [' “Norvane Inc.” ', 'Norvane Inc'],
  ["Norvane's", 'Norvane'],
  ['(Tarn),', 'Tarn'],
  ['two\nlines', null],
  ['…', null],
  ['', null],
  ['x'.repeat(200), null],
])('takes %j for the name %j', (selected, name) => {
  expect(nameFromSelection(selected)).toBe(name);
});

import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/engine/claims/index.ts';
import { findCompanies } from '../../../src/engine/companies/index.ts';
import { articleFromText } from '../../../src/engine/plain-text.ts';
import { companyModel } from '../../shipped-models.ts';

const speakers = (text: string) => {
  const article = articleFromText({ text, lang: 'en' });
  return findClaims(article, findCompanies(article, companyModel), null, { all: true }).map(({ speaker }) => speaker);
};

describe('who says it', () => {
  it.each([
    ['“It is easier to ask forgiveness,” said Grace Hopper.', 'Grace Hopper'],
    ['Grace Hopper said that it is easier to ask forgiveness.', 'Grace Hopper'],
    ['“It is easier,” Grace Hopper, a rear admiral in the navy, told the audience.', 'Grace Hopper'],
    ['According to Gartner, spending will reach $700 billion.', 'Gartner'],
    ['A survey by YouGov found that half of them agree.', 'YouGov'],
    ["Gartner's report found that half of them agree.", 'Gartner'],
    ['Gartner estimates that spending will double.', 'Gartner'],
    ['The price fell, Reuters reported.', 'Reuters'],
    ['“It works,” said chief executive Henry Ford.', 'Henry Ford'],
    ['A 2024 YouGov survey found that half of them agree.', 'YouGov'],
    ['In the 2024 YouGov Pulse Survey, half of them agreed.', 'YouGov'],
    ["YouGov's analysts expect that half of them agree.", 'YouGov'],
    ['With Gartner predicting a rise, the price fell.', 'Gartner'],
    ['Half of them agree, as detailed in a YouGov report.', 'YouGov'],
    ['Half of them agree (YouGov Harbour Survey).', 'YouGov Harbour'],
    ['The price fell, according to data scientist Grace Hopper.', 'Grace Hopper'],
    ['“It works,” said Halvern University professor Grace Hopper.', 'Grace Hopper'],
    ['Henry Ford is quoted as saying that it works.', 'Henry Ford'],
    ['The Harbour Safety Board (HSB) says that it works.', 'Harbour Safety Board'],
    ['“The firm recently announced a plan,” Grace Hopper noted.', 'Grace Hopper'],
    ["YouGov's yearly trends report revealed that half of them agree.", 'YouGov'],
    ['As per YouGov, half of them agree.', 'YouGov'],
    ['Grace Hopper points out that half of them agree.', 'Grace Hopper'],
    ['“It is easier to ask forgiveness than it is to get permission.” — Grace Hopper', 'Grace Hopper'],
    ['The market will reach $30 billion by 2027 (Gartner).', 'Gartner'],
    ['The market will reach $30 billion by 2027 (Gartner, 2024).', 'Gartner'],
    ['Half of 200 homes are insulated (HSB).', null],
    ['It sold 200 of them (Norvane does not say where).', null],
    ['Grace Hopper has been clear on this, saying that half of them agree.', 'Grace Hopper'],
    ['They received a text from Grace Hopper that said half of them agree.', 'Grace Hopper'],
    ['The show goes deep into the trade. – Grace Hopper, CTO, Norvane', 'Grace Hopper'],
    ['It is "easier," the report says, than it looks.', null],
    ['Norvane found a winning formula.', null],
    ['The Coastal Research Institute forecasts a rise.', 'Coastal Research Institute'],
    ['Researchers said that it works.', null],
    ['It grew by half, according to the Top 500 Harbour Chain report by YouGov.', 'YouGov'],
    ['As Dr. Grace Hopper of Norvane explains, it works.', 'Grace Hopper'],
    ['Halvern Research projects that it will double.', 'Halvern Research'],
    ['General Mills said that it works.', 'General Mills'],
    ['Norvane Harbour Officer Grace Hopper said that it works.', 'Grace Hopper'],
    ['As Grace Hopper from Norvane explains, it works.', 'Grace Hopper'],
    ['It is not much slower than, say, a Norvane Classic.', null],
    ['The Virginia Department of Harbours said that it works.', 'Virginia Department of Harbours'],
    ['It is said that the house is haunted.', null],
    ['The house is old and the roof leaks.', null],
  ])('%s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it('finds who says the last sentence of a quotation that began before', () => {
    expect(
      speakers('"It is easier to ask for forgiveness. It is harder to get permission," said Grace Hopper.'),
    ).toEqual(['Grace Hopper', 'Grace Hopper']);
  });

  it('gives a signed paragraph to who signed it', () => {
    expect(
      speakers(
        'The show goes deep into the trade. It runs twice a week. – Grace Hopper, CTO, Norvane\n\nIt ended in May.',
      ),
    ).toEqual(['Grace Hopper', 'Grace Hopper', null]);
  });

  it('gives all paragraphs of a quotation to who said one of them', () => {
    const text =
      '“We began with nothing, and the first year was hard,” said Grace Hopper. “Then came the prize.\n\n“It paid for two new machines. The third we built ourselves.”\n\nThe hall was built in 1990.';
    expect(speakers(text)).toEqual(['Grace Hopper', 'Grace Hopper', 'Grace Hopper', 'Grace Hopper', null]);
  });

  it('gives the answers of a written talk to whom the questions are put to', () => {
    const text =
      'We spoke with Grace Hopper, who heads the Public Health institute of Halvern.\n\nQ: What did you find?\n\nA: We found that half of them sleep better. The other half did not.\n\nQ: And now?\n\nA: We will ask 400 more people in May.';
    expect(speakers(text)).toEqual([null, null, 'Grace Hopper', 'Grace Hopper', null, 'Grace Hopper']);
  });

  it.each([
    'The guide was written by Ada Vane and Joan Clarke, with research by Grace Hopper.',
    'The scale in this Norvane study was found to be sound.',
  ])('takes nobody for whoever is only named: %s', (text) => {
    expect(speakers(text)).toEqual([null]);
  });

  it('takes no body for “he”', () => {
    const text =
      'Grace Hopper said that it was late. The United States Department of Harbours recommends cranes. “They are dear,” he says.';
    expect(speakers(text)).toEqual(['Grace Hopper', 'United States Department of Harbours', 'Grace Hopper']);
  });

  it('takes what one keeps to for nobody’s words', () => {
    expect(speakers("They must be sent according to Gartner's Harbour Reviews schema.")).toEqual([null]);
  });

  it('resolves a short form, a possessive and the publisher of a report', () => {
    expect(speakers('The Harbour Safety Board (HSB) met. The HSB said that it was safe.')[1]).toBe(
      'Harbour Safety Board',
    );
    expect(speakers("“It works,” said Gartner's Grace Hopper.")).toEqual(['Grace Hopper']);
    expect(speakers("Gartner's 2024 Cloud Report found that half of them agree.")).toEqual(['Gartner']);
    expect(speakers('It rose by half, according to figures that Gartner published in June.')).toEqual(['Gartner']);
    expect(speakers('A survey by YouGov was held.\nAccording to the survey, half of them agree.')).toEqual([
      'YouGov',
      'YouGov',
    ]);
  });

  it('goes on with a survey’s figures, and with nothing else', () => {
    expect(
      speakers(
        'A YouGov survey found that 60% agree. Another 20% of respondents do not know. The weather was fine, with a 30% chance of rain.',
      ),
    ).toEqual(['YouGov', 'YouGov', null]);
  });

  it('resolves a surname, a pronoun and "the company"', () => {
    expect(
      speakers(
        'Grace Hopper wrote the first compiler.\n“Nobody believed that,” Hopper said. “They told me computers could only do arithmetic.”',
      ),
    ).toEqual([null, 'Grace Hopper', 'Grace Hopper']);
    expect(speakers('“It works,” said Grace Hopper.\nThe machine was loud. She said that it broke twice.')).toEqual([
      'Grace Hopper',
      null,
      'Grace Hopper',
    ]);
    expect(speakers('Norvane GmbH closed a plant. The company said that 300 people will go.')).toEqual([
      null,
      'Norvane GmbH',
    ]);
  });

  it.each([
    ['The Halvern Port Authority met. According to the authority’s plan, half of the fleet will go.'],
    ['The Halvern Port Authority met. The authority said that half of the fleet will go.'],
    ['The Halvern Port Authority met. Half of the fleet will go, the port authority said on Thursday.'],
    ['The Halvern Port Authority met. The authority’s report found that half of the fleet must go.'],
  ])('resolves what is no firm by the word its name ends with: %s', (text) => {
    expect(speakers(text)).toEqual([null, 'Halvern Port Authority']);
  });

  it('resolves it by the word before "of", and to nobody where nothing is called so', () => {
    expect(speakers('The Ministry of Harbours met. The ministry said that half of them will go.')[1]).toBe(
      'Ministry of Harbours',
    );
    expect(speakers('The Department of Harbours met. The agency said that half of them will go.')[1]).toBe(
      'Department of Harbours',
    );
    expect(speakers('The Ministry of Harbours met. The authority said that half of them will go.')[1]).toBe(null);
  });
});

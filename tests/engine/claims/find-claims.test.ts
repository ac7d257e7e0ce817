import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/engine/claims/index.ts';
import { findCompanies } from '../../../src/engine/companies/index.ts';
import { articleFromText } from '../../../src/engine/plain-text.ts';
import { claimModel, companyModel } from '../../shipped-models.ts';

const TITLE = 'Norvane Robotics opens its largest plant';
const TEXT = [
  'Norvane Robotics GmbH opened its largest plant on Monday, at a cost of €240 million.',
  'What does it mean for the town? You should visit it and see for yourself.',
  'How the plant works',
  'The plant will employ 1,200 people by 2028, the company said. It is 35% larger than the one it replaces.',
  'Subscribe to our newsletter for 20% off your first order.',
  '“Nothing in life is to be feared, it is only to be understood,” said Marie Curie, whose words hang in the hall.',
  'A study by Gartner found that 62% of warehouses will use such arms by 2030.',
  '- Sales rose from $3.1bn in 2023 to $4.4bn in 2024.',
  'const plant = { cost: 240 };',
  'I love the smell of new paint.',
].join('\n');

function read(text: string, title = '', lang = 'en') {
  const article = articleFromText({ text, title, lang });
  return { article, companies: findCompanies(article, companyModel) };
}

describe('claims', () => {
  const { article, companies } = read(TEXT, TITLE);
  const claims = findClaims(article, companies, claimModel);

  it('are what can be checked, best first, and no more than eight', () => {
    expect(claims.length).toBeGreaterThanOrEqual(4);
    expect(claims.length).toBeLessThanOrEqual(8);
    expect(claims.map(({ score }) => score)).toEqual([...claims.map(({ score }) => score)].sort((a, b) => b - a));
    const texts = claims.map(({ text }) => text);
    expect(texts).toContain('A study by Gartner found that 62% of warehouses will use such arms by 2030.');
    expect(texts).toContain('Sales rose from $3.1bn in 2023 to $4.4bn in 2024.');
    expect(texts.join()).not.toMatch(/Subscribe|What does it mean|You should|How the plant|I love/);
  });

  it('carry speaker, figures, kind and links', () => {
    const study = claims.find(({ text }) => text.startsWith('A study'));
    expect(study?.speaker).toBe('Gartner');
    expect(study?.cue).toBe('study by');
    expect(study?.figures.map(({ kind, value, unit, date }) => [kind, value, unit, date])).toEqual([
      ['percent', 62, '%', null],
      ['date', null, null, '2030'],
    ]);
    expect(study?.hedges.map(({ text }) => text)).toEqual(['will']);
    const said = claims.find(({ text }) => text.startsWith('The plant will employ'));
    expect(said?.speaker).toBe('Norvane Robotics GmbH');
    expect(said?.kind).toBe('forecast');
    expect(said?.cue).toBe('said');
    const start = article.text.indexOf('study');
    const linked = { ...article, links: [{ url: 'https://gartner.com/x', text: 'study', start, end: start + 5 }] };
    const withLink = findClaims(linked, companies, claimModel).find(({ text }) => text.startsWith('A study'));
    expect(withLink?.links).toEqual([{ url: 'https://gartner.com/x', text: 'study' }]);
    expect(findClaims(linked, companies, claimModel).filter(({ links }) => links.length)).toHaveLength(1);
  });

  it('drop near-repeats', () => {
    const line = 'Sales at the plant rose by 35% to $4.4 billion in 2024';
    const { article: twice, companies: none } = read(
      `${line}.\nLater on, ${line.toLowerCase()}.\nThe roof cost $3 million in 2019.`,
    );
    expect(findClaims(twice, none, claimModel)).toHaveLength(2);
  });

  it('are none where nothing is asserted', () => {
    for (const text of [
      '',
      'Water the plants often. Do you like them? Choose a sunny spot. Enjoy!',
      'Our team loves you. Sign up now!',
    ]) {
      const { article: empty, companies: none } = read(text);
      expect(findClaims(empty, none, claimModel)).toEqual([]);
    }
  });
});

describe('every sentence', () => {
  it('comes back with its score when asked', () => {
    const { article, companies } = read(TEXT, TITLE);
    const all = findClaims(article, companies, claimModel, { all: true });
    expect(all.length).toBeGreaterThanOrEqual(12);
    expect(all.map(({ start }) => start)).toEqual([...all.map(({ start }) => start)].sort((a, b) => a - b));
    for (const { score } of all) expect(score >= 0 && score <= 1).toBe(true);
  });

  it.each([
    ['en', TEXT],
    [
      'en',
      `“Quoted.” (In brackets. Twice.) J. Doe Ltd. said so… And then?! Yes.\n\n  Indented line, 5 %.  \n•\tBullet with U.S. stop.`,
    ],
    ['de', 'Der Umsatz stieg um 3,5 % auf 1,2 Mrd. Euro. Das sagte die Norvane AG am 3. März z. B. in Bonn.'],
    ['zh', '华为今天发布了新产品。销售额增长了35%。是真的吗？'],
    ['ar', 'ارتفعت المبيعات بنسبة 35% في عام 2024. هل هذا صحيح؟'],
    ['xx-invalid_', 'A 😀 face. Another 👩‍👩‍👧 one costs $5.\u2028New line.'],
  ])('is verbatim at its offsets (%s)', (lang, text) => {
    const { article, companies } = read(text, '', lang);
    const all = findClaims(article, companies, claimModel, { all: true });
    expect(all.length).toBeGreaterThan(0);
    for (const claim of [...all, ...findClaims(article, companies, claimModel)]) {
      expect(claim.text).toBe(article.text.slice(claim.start, claim.end));
      expect(claim.text).toBe(claim.text.trim());
      for (const figure of claim.figures) {
        expect(figure.text).toBe(article.text.slice(figure.start, figure.end));
        expect(figure.start >= claim.start && figure.end <= claim.end).toBe(true);
      }
    }
    for (const company of companies)
      for (const { start, end } of company.mentions) expect(company.aliases).toContain(article.text.slice(start, end));
  });
});

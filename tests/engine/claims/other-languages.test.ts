import { describe, expect, it } from 'vitest';
import { findClaims, isCovered } from '../../../src/engine/claims/index.ts';
import { articleFromText } from '../../../src/engine/plain-text.ts';
import { claimModel } from '../../shipped-models.ts';

const TEXTS: Record<string, { text: string; figures: [string, number | null, string | null][]; speaker: string }> = {
  de: {
    text: 'Das Werk am Fluss wurde am Montag eröffnet. Der Umsatz stieg um 3,5 % auf 1.234,5 Millionen Euro.\n„Wir stellen noch in diesem Jahr viele Leute ein“, sagte Grete Hallmann. Das Haus ist schön und der Garten auch.\nWer die Mühle kennt, der weiß, wie laut es dort war.',
    figures: [
      ['3,5 %', 3.5, '%'],
      ['1.234,5 Millionen Euro', 1234.5e6, 'EUR'],
    ],
    speaker: 'Grete Hallmann',
  },
  fr: {
    text: 'L’usine a ouvert ses portes lundi. Les ventes ont augmenté de 3,5 % pour atteindre 12,4 millions d’euros.\n« Nous allons embaucher cette année », a déclaré Odile Maret. La maison est belle et le jardin aussi.\nCeux qui connaissent le moulin savent quel bruit il y faisait.',
    figures: [
      ['3,5 %', 3.5, '%'],
      ['12,4 millions d’euros', 12.4e6, 'EUR'],
    ],
    speaker: 'Odile Maret',
  },
  es: {
    text: 'La fábrica abrió sus puertas el lunes. Las ventas subieron un 3,5 % hasta 12,4 millones de euros.\n«Vamos a contratar este año a mucha gente», dijo Inés Robledal. La casa es bonita y el jardín también.\nQuienes conocen el molino saben cuánto ruido hacía.',
    figures: [
      ['3,5 %', 3.5, '%'],
      ['12,4 millones de euros', 12.4e6, 'EUR'],
    ],
    speaker: 'Inés Robledal',
  },
  it: {
    text: 'La fabbrica ha aperto lunedì. Le vendite sono aumentate del 3,5 % fino a 12,4 milioni di euro.\n«Assumeremo molte persone in questo anno», ha detto Livia Terrani. La casa è bella e anche il giardino.\nChi conosce il mulino sa quanto rumore faceva.',
    figures: [
      ['3,5 %', 3.5, '%'],
      ['12,4 milioni di euro', 12.4e6, 'EUR'],
    ],
    speaker: 'Livia Terrani',
  },
};

describe.each(Object.keys(TEXTS))('in %s, which the model does not know', (lang) => {
  const { text, figures, speaker } = TEXTS[lang]!;
  const article = articleFromText({ text, lang });
  const claims = findClaims(article, [], claimModel);

  it('says so', () => {
    expect(isCovered(article)).toBe(false);
  });

  it('only quotations with their speaker and sentences with figures are offered', () => {
    expect(claims).toHaveLength(2);
    const [first, second] = [...claims].sort((a, b) => a.start - b.start);
    expect(first!.figures.map(({ text: written, value, unit }) => [written, value, unit])).toEqual(figures);
    expect(first!.kind).toBe('figure');
    expect(second!.speaker).toBe(speaker);
    expect(second!.cue).not.toBeNull();
  });
});

it('the words decide, whatever language a page says it is in', () => {
  const english =
    'The mill on the river was opened on Monday, and it is the first of the three that the town has planned for the years to come, as they said.';
  expect(isCovered({ text: english, lang: 'de' })).toBe(true);
  expect(isCovered({ text: TEXTS.de!.text, lang: 'en' })).toBe(false);
  expect(isCovered({ text: '工厂今天开工。一共有三百人，销售额增长了35%。', lang: '' })).toBe(false);
  expect(isCovered({ text: 'Short.', lang: 'de' })).toBe(false);
  expect(isCovered({ text: 'Short.', lang: '' })).toBe(true);
});

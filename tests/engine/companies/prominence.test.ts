import { describe, expect, it } from 'vitest';
import type { Company } from '../../../src/engine/article.ts';
import { byProminence } from '../../../src/engine/companies/prominence.ts';

const company = (name: string, salience: number, ...starts: number[]): Company => ({
  name,
  aliases: [name],
  role: 'key',
  salience,
  mentions: starts.map((start) => ({ start, end: start + name.length })),
});
const order = (...companies: Company[]) => companies.sort(byProminence).map(({ name }) => name);

describe('which company stands first', () => {
  it('goes by salience', () => {
    expect(order(company('Keldra', 0.4, 0, 10, 20), company('Norvane', 0.9, 30))).toEqual(['Norvane', 'Keldra']);
  });

  it('goes by mentions where salience is as good as equal, then by the first of them', () => {
    expect(
      order(company('Voltmar', 0.823, 40), company('Norvane', 0.821, 30), company('Keldra', 0.821, 50, 60)),
    ).toEqual(['Keldra', 'Norvane', 'Voltmar']);
  });
});

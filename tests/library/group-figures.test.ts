import { describe, expect, it } from 'vitest';
import { type FigureAt, groupFigures } from '../../src/library/group-figures.ts';

const at = (article: string, date: string, figure: string, unit: string | null, sentence: string): FigureAt<null> => ({
  article,
  date,
  figure,
  unit,
  sentence,
  where: null,
});

describe('figures of a company side by side', () => {
  const revenue = [
    at('a', '2025-01-02', '$4.2 billion', 'USD', 'Tarn Mills reported revenue of $4.2 billion for the full year.'),
    at('b', '2025-02-02', '$4.4 billion', 'USD', 'The full revenue that Tarn Mills reported was $4.4 billion.'),
  ];
  const fleet = [
    at('a', '2025-01-02', '$300 million', 'USD', 'The order of electric carriers cost Tarn Mills $300 million.'),
    at('c', '2025-03-02', '$280 million', 'USD', 'Tarn Mills had put the electric carriers at $280 million.'),
  ];

  it('are those of one unit and one subject, newest first', () => {
    const groups = groupFigures('Tarn Mills', [...revenue, ...fleet]);
    expect(groups.map(({ rows }) => rows.map(({ figure }) => figure))).toEqual([
      ['$4.4 billion', '$4.2 billion'],
      ['$280 million', '$300 million'],
    ]);
    expect(groups[0]!.subject).toEqual(expect.arrayContaining(['revenue', 'reported']));
    expect(groups[1]!.subject).toEqual(expect.arrayContaining(['electric', 'carriers']));
  });

  it('do not come together by the name of the company, nor by another unit', () => {
    const others = [
      at('a', '2025-01-02', '12%', '%', 'Tarn Mills reported revenue up 12% for the full year.'),
      at('d', '2025-04-02', '$9 million', 'USD', 'Tarn Mills paid a fine of $9 million.'),
    ];
    expect(groupFigures('Tarn Mills', [revenue[0]!, ...others])).toEqual([]);
  });

  it('say nothing where one article alone has them', () => {
    expect(groupFigures('Tarn Mills', [revenue[0]!, { ...revenue[1]!, article: 'a' }])).toEqual([]);
  });

  it('go by the clause they stand in', () => {
    const both = 'Tarn Mills reported full revenue of $4.2 billion, while the electric carriers cost it $300 million.';
    const groups = groupFigures('Tarn Mills', [
      at('a', '2025-01-02', '$4.2 billion', 'USD', both),
      at('a', '2025-01-02', '$300 million', 'USD', both),
      revenue[1]!,
      fleet[1]!,
    ]);
    expect(groups.map(({ rows }) => rows.map(({ figure }) => figure).sort())).toEqual([
      ['$4.2 billion', '$4.4 billion'],
      ['$280 million', '$300 million'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { promoLabelOf } from '../../../src/engine/clutter/promo-label.ts';

describe('promoLabelOf', () => {
  it.each([
    ['See also: Halvern doubles output', 'see-also', 'Halvern doubles output'],
    ['>> READ MORE – Halvern doubles output', 'see-also', 'Halvern doubles output'],
    ['You might also like', 'related', ''],
    ['Must read', 'popular', ''],
    ['Latest news', 'latest', ''],
    ['More from this author', 'same-author', ''],
    ['Lesen Sie auch: Ein Hafen', 'see-also', 'Ein Hafen'],
    ['関連記事', 'related', ''],
    ['اقرأ أيضا: الميناء', 'see-also', 'الميناء'],
  ])('%s', (text, kind, rest) => {
    const label = promoLabelOf(text);
    expect(label?.kind).toBe(kind);
    expect(text.slice(label!.end)).toBe(rest);
  });

  it.each(['Newsroom opens', 'Relatedness is a measure', 'Popularity of ports', 'The port said', ''])(
    'not in “%s”',
    (text) => {
      expect(promoLabelOf(text)).toBeNull();
    },
  );
});

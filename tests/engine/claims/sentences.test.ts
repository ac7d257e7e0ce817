import { describe, expect, it } from 'vitest';
import { articleSentences, splitSentences } from '../../../src/engine/claims/sentences.ts';
import { articleFromText } from '../../../src/engine/plain-text.ts';

const split = (text: string, lang = 'en') =>
  splitSentences(text, { start: 0, end: text.length }, lang).map(({ start, end }) => text.slice(start, end));

describe('a sentence does not end', () => {
  it.each([
    'Mr. Babbage met Mrs. Lovelace at 5 p.m. on Monday.',
    'The engine weighed 13.5 tons and cost £17,500, i.e. a great deal.',
    'J. R. R. Tolkien taught at Oxford.',
    'The firm, Norvane Inc. of Ohio, sold No. 5 on Jan. 3.',
    'It moved to the U.S. Supreme Court in 1911.',
    '“Can it think?” asked the visitor.',
    'He shouted “Stop!” and ran.',
    'They wrote it in Node.js and a .NET service.',
    'See Art. 5 and Fig. 12 of the report.',
    'They climbed Mt. Keld on Sept. 4 with Gen. Ludd Jr. and two others.',
    'It rose 3.5 percent (vs. 2.1 percent) in St. Orvin.',
    'The W.E.B. Tarn house is old.',
    'Companies (e.g. Norvane Ltd.) and others (see p. 4) agreed.',
  ])('%s', (text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe('a sentence ends', () => {
  it.each([
    ['He lived in the U.S. The house is gone.', ['He lived in the U.S.', 'The house is gone.']],
    ['The owner is Norvane Inc. It was founded in 1911.', ['The owner is Norvane Inc.', 'It was founded in 1911.']],
    ['“It works.” She smiled.', ['“It works.”', 'She smiled.']],
    ['Is it so? No. It is not.', ['Is it so?', 'No.', 'It is not.']],
    ['- First point. Second point.', ['First point.', 'Second point.']],
    ['3. The third tip is short.', ['The third tip is short.']],
    ['She studied art. It was cheap.', ['She studied art.', 'It was cheap.']],
    ['The hall is 40 ft. The roof is lower.', ['The hall is 40 ft.', 'The roof is lower.']],
    [
      '“Is it so?” He did not know. (Nobody did.) It rained.',
      ['“Is it so?”', 'He did not know.', '(Nobody did.)', 'It rained.'],
    ],
    ['He said: “It works. It is loud.” We left.', ['He said: “It works.', 'It is loud.”', 'We left.']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('at the stops of other scripts', () => {
    expect(split('工厂今天开工。一共有三百人。', 'zh')).toEqual(['工厂今天开工。', '一共有三百人。']);
    expect(split('هل هذا صحيح؟ نعم هو صحيح.', 'ar')).toEqual(['هل هذا صحيح؟', 'نعم هو صحيح.']);
  });

  it('whatever the page calls its language', () => {
    expect(split('One. Two.', 'en_US!')).toEqual(['One.', 'Two.']);
  });
});

it('headings, captions and table rows stand whole, code is left out, and offsets are exact', () => {
  const article = articleFromText({
    text: 'A heading. With a stop\nOne sentence. Another one.\nlet x = 1. y = 2.',
    lang: 'en',
  });
  article.blocks[0]!.kind = 'heading';
  article.blocks[2]!.kind = 'code';
  const sentences = articleSentences(article);
  expect(sentences.map(({ text }) => text)).toEqual(['A heading. With a stop', 'One sentence.', 'Another one.']);
  for (const { start, end, text } of sentences) expect(article.text.slice(start, end)).toBe(text);
});

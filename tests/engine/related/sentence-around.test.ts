import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../../src/engine/related/sentence-around.ts';

/** The sentence around a link with these words. */
function around(text: string, link: string): string {
  const start = text.indexOf(link);
  return sentenceAround(text, { start, end: start + link.length });
}

describe('the sentence around a link', () => {
  it('is the one it stands in, of its own block', () => {
    const text = 'A heading\nThe quay was rebuilt. Rents there were lower than in spring. Nobody moved.\nThe rest';
    expect(around(text, 'lower')).toBe('Rents there were lower than in spring.');
    expect(around(text, 'quay')).toBe('The quay was rebuilt.');
  });

  it('is more than one where the link is', () => {
    expect(around('It began here. It ended there. Then rain fell.', 'here. It')).toBe('It began here. It ended there.');
  });

  it('is none where the link says it all', () => {
    expect(around('Before.\nThe whole report\nAfter.', 'The whole report')).toBe('');
  });

  it('is cut around the link where it is long', () => {
    const text = `${'They said that '.repeat(20)}rents were lower than before, ${'and so on '.repeat(30)}to the end.`;
    const found = around(text, 'lower');
    expect(found).toMatch(/^…They |^…said |^…that /);
    expect(found).toContain('rents were lower than before');
    expect(found.length).toBeLessThanOrEqual(162);
    expect(text).toContain(found.slice(1, -1));
    // Within what three lines show.
    expect(found.indexOf('lower')).toBeLessThan(50);
  });

  it('is cut in a script without spaces too, and keeps the link', () => {
    const found = around(`${'彼らは言った、'.repeat(40)}家賃は下がった${'、そして続いた'.repeat(40)}。`, '家賃');
    expect(found).toContain('家賃');
    expect(found.length).toBeLessThanOrEqual(162);
  });

  it('goes on behind initials, titles and short forms of firms', () => {
    const text =
      'It rained. The survey by Dr. J. Halvern of Keldra Inc. (NASDAQ: KLDR) found lower rents. Nobody moved.';
    const whole = 'The survey by Dr. J. Halvern of Keldra Inc. (NASDAQ: KLDR) found lower rents.';
    expect(around(text, 'lower rents')).toBe(whole);
    expect(around(text, 'survey')).toBe(whole);
  });

  it('ends at a mark that is closed by a quotation mark, and not at one before a small letter', () => {
    const text = '“Who pays?” asked the mayor. “Nobody will pay.” Then the report on example.org was read to all.';
    expect(around(text, 'the mayor')).toBe('“Who pays?” asked the mayor.');
    expect(around(text, 'report')).toBe('Then the report on example.org was read to all.');
  });

  it('is found in Chinese and Japanese by their own marks', () => {
    expect(around('雨が降った。町の調査では、家賃が下がったという。誰も引っ越さなかった。', '調査')).toBe(
      '町の調査では、家賃が下がったという。',
    );
  });

  it('takes no longer in a line without an end', () => {
    const text = `${'and so on '.repeat(200_000)}here${' and on'.repeat(200_000)}`;
    const began = performance.now();
    for (let i = 0; i < 200; i++) around(text, 'here');
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it('ends with the text', () => {
    expect(around('One. Two and a last word', 'last')).toBe('Two and a last word');
  });
});

import { expect, it } from 'vitest';
import { articleFromText } from '../../src/engine/plain-text.ts';

it('takes a line for a block, and tells headings and list items from paragraphs', () => {
  const text = 'Key insights\n\nKeldra sold 148 machines last year.\n- One machine, twice as fast.\n';
  const { blocks, wordCount } = articleFromText({ text, title: 'Keldra' });
  expect(blocks.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
    ['Key insights', 'heading'],
    ['Keldra sold 148 machines last year.', 'paragraph'],
    ['- One machine, twice as fast.', 'list-item'],
  ]);
  expect(wordCount).toBe(13);
});

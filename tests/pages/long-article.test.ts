// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readBlockText } from '../../src/engine/index.ts';
import { divideLongArticle } from '../../src/pages/popup/long-article.ts';

function body(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}

const paragraphs = (count: number) => '<h2>Mill</h2>some text<p>Two dryers were bought for the mill.</p>'.repeat(count);

describe('a long article', () => {
  test.each([
    ['as it comes', paragraphs(3000)],
    ['in wrappers', `<p>First.</p><div><section>${paragraphs(3000)}</section></div>`],
  ])('%s is divided, and its text stays as it was', (_name, html) => {
    const element = body(html);
    const before = readBlockText(element);
    divideLongArticle(element);
    const after = readBlockText(element);
    expect(element.querySelectorAll('.part-of-long').length).toBe(450);
    expect(after.text).toBe(before.text);
    expect(after.blocks).toEqual(before.blocks);
  });

  test('a short one is left alone', () => {
    const element = body(paragraphs(50));
    const before = element.innerHTML;
    divideLongArticle(element);
    expect(element.innerHTML).toBe(before);
  });
});

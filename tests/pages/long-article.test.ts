// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readBlockText } from '../../src/engine/index.ts';
import { divideLongArticle } from '../../src/pages/popup/long-article.ts';

function body(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}

const paragraph = `<p>${'Two dryers were bought for the mill. '.repeat(20)}</p>`;
const paragraphs = (count: number) => `<h2>Mill</h2>some text${paragraph}`.repeat(count);

describe('a long article', () => {
  test.each([
    ['as it comes', paragraphs(200)],
    ['in wrappers', `<p>First.</p><div><section>${paragraphs(200)}</section></div>`],
  ])('%s is divided, and its text stays as it was', (_name, html) => {
    const element = body(html);
    const before = readBlockText(element);
    divideLongArticle(element);
    const after = readBlockText(element);
    expect(element.querySelectorAll('.part-of-long').length).toBe(30);
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

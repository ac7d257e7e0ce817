import { expect, it } from 'vitest';
import { isPermalink, permalinkOf } from '../../../src/engine/dom/permalink.ts';
import { forEachDom } from '../doms.ts';

forEachDom((parse) => {
  /** Whether the text in the first link is a sign of its place alone. */
  const isSign = (html: string): boolean => {
    const link = parse(html).querySelector('a')!;
    return isPermalink(link.firstChild as Text);
  };

  it.each([
    '<h2>Gates<a href="#gates">¶</a></h2>',
    '<h2><a href="https://docs.example/keep#gates">#</a> Gates</h2>',
    '<h3>Gates<a href="#gates">\u200b</a></h3>',
    '<dt>open(gate)<a href="#open">\uf0c1</a></dt>',
    '<h3>Gates <a href="#gates">\u{1f517}</a></h3>',
  ])('the sign of a place is none of the text: %s', (html) => {
    expect(isSign(html)).toBe(true);
  });

  it.each([
    '<p>Paid<sup><a href="#note">§</a></sup> in full</p>',
    '<p><a href="#gates">#1</a></p>',
    '<p>Learn <a href="/languages/c-sharp">#</a></p>',
    '<p><a href="#law"><span>§</span> 12</a></p>',
  ])('what is read stays: %s', (html) => {
    expect(isSign(html)).toBe(false);
  });

  it('is found in a heading', () => {
    const headingOf = (html: string) => parse(html).querySelector('h1')!;
    expect(permalinkOf(headingOf('<h1>Gates<a href="#gates"> ¶</a></h1>'))).toBe('¶');
    expect(permalinkOf(headingOf('<h1>Gates of F#</h1>'))).toBe('');
  });
});

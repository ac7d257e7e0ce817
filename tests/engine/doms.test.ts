import { expect, it } from 'vitest';
import { forEachDom } from './doms.ts';

forEachDom((parse, dom) => {
  it('parses a fragment as a page', () => {
    const document = parse('<p>One</p><noscript><img src="a.png"></noscript>');
    expect(document.querySelector('p')?.parentNode).toBe(document.body);
    expect(document.querySelectorAll('noscript img').length).toBe(dom === 'linkedom' ? 1 : 0);
  });

  it('keeps a whole page whole', () => {
    const document = parse(
      '<!doctype html><html lang="de"><head><title>T</title></head><body><p>One</p></body></html>',
    );
    expect(document.documentElement.getAttribute('lang')).toBe('de');
    expect(document.title).toBe('T');
  });
});

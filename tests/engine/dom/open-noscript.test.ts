import { expect, it } from 'vitest';
import { openNoscript } from '../../../src/engine/dom/open-noscript.ts';
import { forEachDom } from '../doms.ts';

const POST = 'Has anyone put a wire brush to rust like this, or is it better to leave it and paint over it? '.repeat(6);

forEachDom((parse, dom) => {
  const noscripts = (html: string): number => {
    const { body } = parse(html);
    openNoscript(body);
    return body.querySelectorAll('noscript').length;
  };

  // jsdom holds what a browser with scripting holds: a text that nobody sees.
  it('opens what stands for a page that no script has drawn, and only where no script could', () => {
    expect(noscripts(`<div>Loading</div><noscript><p>${POST}</p></noscript>`)).toBe(dom === 'linkedom' ? 0 : 1);
  });

  it('leaves it closed where the page has more to say, and where it only asks for scripts', () => {
    expect(noscripts(`<article><p>${POST}${POST}</p></article><noscript><p>${POST}</p></noscript>`)).toBe(1);
    expect(noscripts('<div></div><noscript><p>Please enable JavaScript.</p></noscript>')).toBe(1);
  });
});

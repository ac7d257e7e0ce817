import { expect, it } from 'vitest';
import { parsePage } from '../../src/cli/parse-page.ts';

it('puts a page around a fragment', () => {
  const document = parsePage('<script>x</script><p>One</p><!-- c --><p>Two</p>');
  expect(document.documentElement.localName).toBe('html');
  expect([...document.body.querySelectorAll('p')].map((p) => p.textContent)).toEqual(['One', 'Two']);
});

it('keeps what stands after the end of the page', () => {
  const document = parsePage('<!doctype html><html lang="de"><body class="b"><p>One</p></body></html><p>Two</p>');
  expect(document.documentElement.getAttribute('lang')).toBe('de');
  expect(document.body.className).toBe('b');
  expect(document.body.querySelectorAll('p')).toHaveLength(2);
});

it('nests only so deep, and loses nothing', () => {
  const document = parsePage(`<html><body>${'<div>a<b>b</b>'.repeat(5_000)}<p>Last</p>`);
  expect(document.querySelectorAll('div')).toHaveLength(5_000);
  expect(document.body.textContent).toBe(`${'ab'.repeat(5_000)}Last`);
  let depth = 0;
  for (let node: Element | null = document.querySelector('p'); node; node = node.parentElement) depth++;
  expect(depth).toBeLessThan(220);
});

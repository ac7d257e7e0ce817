import { expect, it } from 'vitest';
import { parsePage } from '../../src/cli/parse-page.ts';

const bodyText = (html: string): string => (parsePage(html).body.textContent ?? '').replace(/\s+/g, ' ').trim();

it.each([
  [
    'a picture in the head’s noscript',
    '<html><head><noscript><img src="a.gif"></noscript><title>T</title></head><body><p>Text</p></body></html>',
  ],
  [
    'scripts between head and body',
    '<html><head></head><script>1</script><script>2</script><body><p>Text</p></body></html>',
  ],
  [
    'a page within a page',
    '<html><head></head><html><head><title>T</title></head><body><p>Text</p></body></html></html>',
  ],
  ['a body that goes on after its end', '<html><body><p>Te</p></body></html><p>xt</p>'],
  ['a fragment', '<p>Text</p>'],
  ['a section of XML that never ends', '<html><body><![CDATA[ <div></div><p>Te</p>xt</body></html>'],
])('finds the one body there is: %s', (_, html) => {
  expect(bodyText(html).replace(/\s|T(?=Text)|[12]/g, '')).toBe('Text');
});

it('leaves scripts as they are', () => {
  const { body } = parsePage('<html><body><script>/*<![CDATA[*/ 1 /*]]>*/</script><p>Text</p></body></html>');
  expect(body.querySelector('script')?.textContent).toBe('/*<![CDATA[*/ 1 /*]]>*/');
});

it('looks for the end of what never ends only once', () => {
  const began = process.cpuUsage();
  parsePage(`<html><body><p>Text</p><![CDATA[ >${'<!-- x --><svg><title>İ</title></svg><style '.repeat(20_000)}`);
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(3000);
});

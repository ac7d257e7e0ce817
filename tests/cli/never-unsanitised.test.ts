import { JSDOM, VirtualConsole } from 'jsdom';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { createSanitizer, UnsupportedSanitizerError } from '../../src/engine/index.ts';
import { readFixture } from '../fixture-cases.ts';
import { jsonLines, run } from './run.ts';

const { source } = readFixture('hostile');

/** What ran when a browser-like DOM, with scripts on, opens the page. Handlers are called too. */
function whatRuns(page: string): unknown[] {
  const ran: unknown[] = [];
  const { window } = new JSDOM(page, {
    runScripts: 'dangerously',
    virtualConsole: new VirtualConsole(),
    url: 'https://reader.example/',
  });
  const note = () => {
    if (window.__winnowRan !== undefined) ran.push(window.__winnowRan);
    window.__winnowRan = undefined;
  };
  note();
  for (const element of window.document.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) {
      if (!name.startsWith('on')) continue;
      element.dispatchEvent(new window.Event(name.slice(2)));
      note();
    }
  }
  return ran;
}

it('is tested with payloads that do run', () => {
  expect(whatRuns(source).length).toBeGreaterThan(10);
});

it('refuses to sanitise where DOMPurify would hand its input back', () => {
  expect(() => createSanitizer(parseHTML('<html><body></body></html>').window as never)).toThrow(
    UnsupportedSanitizerError,
  );
});

describe('the hostile page', () => {
  it.each(['html', 'markdown', 'text', 'json'])('as %s runs nothing', async (format) => {
    const { code, stdout } = await run(['-', '--format', format, '--url', 'https://pass-gazette.example/x'], {
      stdin: source,
    });
    expect(code).toBe(0);
    // Whoever opens the output as a page, or renders the Markdown with HTML allowed.
    if (format === 'html') expect(whatRuns(stdout)).toEqual([]);
    if (format === 'markdown') expect(stdout.replaceAll(/\\</g, '')).not.toMatch(/<[a-z!/]/i);
    if (format === 'json') expect(whatRuns(JSON.parse(stdout).html)).toEqual([]);
    expect(stdout).toContain('Lorries wait in a queue');
  });

  it('comes sanitised out of a batch', async () => {
    const { stdout } = await run(['batch', '-'], { stdin: JSON.stringify({ id: 1, html: source }) });
    const [answer] = jsonLines(stdout) as [
      { html: string; related: { url: string }[]; canonicalUrl: string; leadImage: unknown },
    ];
    expect(whatRuns(answer.html)).toEqual([]);
    const { document } = new JSDOM(answer.html).window;
    expect(document.querySelector('script,iframe,object,embed,form,style,template,base,meta,link')).toBeNull();
    const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ name, value }) => /^on/.test(name) || /^\s*javascript:/i.test(value))).toEqual([]);
    for (const { url } of answer.related) expect(url).toMatch(/^https?:/);
    expect(answer.canonicalUrl).toMatch(/^(?:https?:|$)/);
    expect(JSON.stringify(answer.leadImage)).not.toContain('javascript:');
    expect(({} as Record<string, unknown>).winnowPolluted).toBeUndefined();
  });
});

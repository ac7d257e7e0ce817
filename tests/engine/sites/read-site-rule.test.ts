import { expect, it } from 'vitest';
import { readSiteRule, SITE_RULES, SiteRuleError } from '../../../src/engine/index.ts';
import { forEachDom } from '../doms.ts';

const RULE = { site: 'news.example', remove: ['.promo'], why: 'Promos look like paragraphs.' };

forEachDom((parse) => {
  const document = parse('<h1>One</h1><p class="promo">Two</p>');
  const problemOf = (value: unknown): { problem: string; key: string; message: string } => {
    try {
      readSiteRule(value, document);
    } catch (error) {
      expect(error).toBeInstanceOf(SiteRuleError);
      const { problem, key, message } = error as SiteRuleError;
      return { problem, key, message };
    }
    throw new Error('The rule was taken.');
  };

  it('takes a rule as an object or as its JSON, with every part', () => {
    const rule = { ...RULE, paths: ['/wiki/'], keep: ['main > p', 'div:has(> h2)'], title: 'h1', byline: '.by a' };
    expect(readSiteRule(rule, document)).toEqual(rule);
    expect(readSiteRule(JSON.stringify(rule, null, 2), document)).toEqual(rule);
    expect(Object.keys(readSiteRule(RULE, document)).sort()).toEqual(['remove', 'site', 'why']);
  });

  it('gives a new object of plain data', () => {
    const rule = readSiteRule(RULE, document);
    expect(rule).not.toBe(RULE);
    expect(rule.remove).not.toBe(RULE.remove);
    expect(structuredClone(rule)).toEqual(rule);
  });

  it.each([
    ['News.Example', 'news.example'],
    [' news.example ', 'news.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['news.example.', 'news.example'],
  ])('writes the site %s as addresses have it', (site, host) => {
    expect(readSiteRule({ ...RULE, site }, document).site).toBe(host);
  });

  it.each([
    'https://news.example',
    'news.example/wiki',
    'news.example:8080',
    'com',
    '*.news.example',
    'a b.example',
    'me@news.example',
    '..',
  ])('refuses the site %s', (site) => {
    expect(problemOf({ ...RULE, site })).toMatchObject({ problem: 'not-a-site', key: 'site' });
  });

  it.each([
    ['{"site": ', 'not-json', ''],
    [{ ...RULE, self: 1n }, 'not-json', ''],
    [undefined, 'not-a-rule', ''],
    [null, 'not-a-rule', ''],
    ['7', 'not-a-rule', ''],
    [[RULE], 'not-a-rule', ''],
    [() => RULE, 'not-a-rule', ''],
    [{ ...RULE, delete: ['p'] }, 'unknown-key', 'delete'],
    [{ ...RULE, constructor: 'x' }, 'unknown-key', 'constructor'],
    ['{"site":"news.example","why":"x","remove":["p"],"__proto__":{}}', 'unknown-key', '__proto__'],
    [{ remove: ['p'], why: 'x' }, 'missing', 'site'],
    [{ site: 'news.example', remove: ['p'] }, 'missing', 'why'],
    [{ ...RULE, title: ['h1'] }, 'not-text', 'title'],
    [{ ...RULE, remove: ['p', 7] }, 'not-text', 'remove 2'],
    [{ ...RULE, remove: 'p' }, 'not-a-list', 'remove'],
    [{ ...RULE, keep: { 0: 'p' } }, 'not-a-list', 'keep'],
    [{ ...RULE, remove: [] }, 'empty', 'remove'],
    [{ ...RULE, keep: [' '] }, 'empty', 'keep 1'],
    [{ ...RULE, remove: Array(101).fill('p') }, 'too-long', 'remove'],
    [{ ...RULE, keep: ['p', 'p'.repeat(501)] }, 'too-long', 'keep 2'],
    [{ ...RULE, why: 'x'.repeat(200_000) }, 'too-long', ''],
    [{ ...RULE, paths: ['/a/', 'wiki'] }, 'not-a-path', 'paths 2'],
    [{ ...RULE, remove: ['p', 'p['] }, 'not-a-selector', 'remove 2'],
    [{ ...RULE, title: 'h1:no-such-thing' }, 'not-a-selector', 'title'],
    [{ site: 'news.example', why: 'x' }, 'does-nothing', ''],
  ])('refuses %o: %s', (value, problem, key) => {
    const found = problemOf(value);
    expect(found).toMatchObject({ problem, key });
    if (key) expect(found.message).toContain(`“${key}”`);
    expect(found.message).toMatch(/^[“A-Z].{10,}/);
  });

  it('throws nothing of its own making even where what it is given does', () => {
    const hostile = {
      get site(): string {
        throw new TypeError('no');
      },
    };
    expect(problemOf(hostile).problem).toBe('not-json');
    const round: Record<string, unknown> = { ...RULE };
    round.self = round;
    expect(problemOf(round).problem).toBe('not-json');
  });

  it('takes every rule of our own as it stands', () => {
    expect(SITE_RULES.length).toBeGreaterThanOrEqual(4);
    for (const rule of SITE_RULES) expect(readSiteRule(rule, document)).toEqual(rule);
  });
});

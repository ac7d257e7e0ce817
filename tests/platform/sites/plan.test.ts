import { describe, expect, test } from 'vitest';
import { type Facts, isNothing, type Plan, plan, scriptOf } from '../../../src/platform/sites/plan.ts';
import type { Site, SiteStatus } from '../../../src/platform/sites/site.ts';

const A = 'https://a.example/*';
const WIDE = 'https://*.a.example/*';
const NEWS = 'https://news.a.example/*';
const site = (pattern: string, status: SiteStatus, excluded: string[] = []): Site => ({ pattern, status, excluded });
const facts = (changes: Partial<Facts>): Facts => ({ sites: [], origins: [], scripts: [], ...changes });

/** What the browser and the list are after a plan, whole or broken off after some of its steps. */
function resultOf(before: Facts, steps: Plan, done = 5): Facts {
  let { sites, scripts, origins } = structuredClone(before);
  const moves = [
    () =>
      (sites = [...sites.filter(({ pattern }) => !steps.save.some((one) => one.pattern === pattern)), ...steps.save]),
    () => (scripts = scripts.filter(({ id }) => !steps.unregister.includes(id))),
    () => (scripts = [...scripts, ...steps.register]),
    () => (origins = origins.filter((origin) => !steps.giveBack.includes(origin))),
    () => (sites = sites.filter(({ pattern }) => !steps.drop.includes(pattern))),
  ];
  for (const move of moves.slice(0, done)) move();
  return { sites, scripts, origins };
}

const on = facts({ sites: [site(A, 'on')], origins: [A], scripts: [scriptOf(site(A, 'on'))] });

const CASES: Record<string, { before: Facts; wanted: Facts; promptsAreGone?: boolean }> = {
  'nothing is nothing': { before: facts({}), wanted: facts({}) },
  'what agrees stays': { before: on, wanted: on },
  'a yes of the browser turns the site on': { before: facts({ sites: [site(A, 'asking')], origins: [A] }), wanted: on },
  'no answer yet changes nothing': {
    before: facts({ sites: [site(A, 'asking')] }),
    wanted: facts({ sites: [site(A, 'asking')] }),
  },
  'no answer, and no prompt any more, is a no': {
    before: facts({ sites: [site(A, 'asking')] }),
    wanted: facts({ sites: [site(A, 'refused')] }),
    promptsAreGone: true,
  },
  'a permission that was taken away takes the script along': {
    before: { ...on, origins: [] },
    wanted: facts({ sites: [site(A, 'taken-away')] }),
  },
  'and given again brings it back': { before: facts({ sites: [site(A, 'taken-away')], origins: [A] }), wanted: on },
  'a lost script is registered again': { before: { ...on, scripts: [] }, wanted: on },
  'a lost list is read from the script': { before: { ...on, sites: [] }, wanted: on },
  'so are its excluded paths': {
    before: facts({ origins: [A], scripts: [scriptOf(site(A, 'on', ['/live', '/a/*-gallery', '/']))] }),
    wanted: facts({
      sites: [site(A, 'on', ['/live', '/a/*-gallery', '/'])],
      origins: [A],
      scripts: [scriptOf(site(A, 'on', ['/live', '/a/*-gallery', '/']))],
    }),
  },
  'turned off, all of it goes': { before: { ...on, sites: [site(A, 'leaving')] }, wanted: facts({}) },
  'a permission that nobody asked for is left alone': {
    before: facts({ origins: [A] }),
    wanted: facts({ origins: [A] }),
  },
  'other scripts are left alone': {
    before: facts({ scripts: [{ id: 'other', matches: [A], excludeMatches: [] }] }),
    wanted: facts({ scripts: [{ id: 'other', matches: [A], excludeMatches: [] }] }),
  },
  'leave for all sites counts for each': {
    before: facts({ sites: [site(A, 'on')], origins: ['*://*/*'] }),
    wanted: facts({ sites: [site(A, 'on')], origins: ['*://*/*'], scripts: [scriptOf(site(A, 'on'))] }),
  },
  'other excluded paths are another script': {
    before: { ...on, sites: [site(A, 'on', ['/live'])] },
    wanted: { ...on, sites: [site(A, 'on', ['/live'])], scripts: [scriptOf(site(A, 'on', ['/live']))] },
  },
  'a site with its subdomains takes the single ones in': {
    before: facts({
      sites: [site(NEWS, 'on', ['/live']), site(WIDE, 'asking')],
      origins: [NEWS, WIDE],
      scripts: [scriptOf(site(NEWS, 'on', ['/live']))],
    }),
    wanted: facts({
      sites: [site(WIDE, 'on', ['/live'])],
      origins: [WIDE],
      scripts: [scriptOf(site(WIDE, 'on', ['/live']))],
    }),
  },
  'one that leaves no longer allows what is in it': {
    before: facts({ sites: [site(WIDE, 'leaving'), site(NEWS, 'unasked')], origins: [WIDE] }),
    wanted: facts({ sites: [site(NEWS, 'unasked')] }),
  },
};

const sorted = ({ sites, origins, scripts }: Facts) => ({
  sites: [...sites].sort((a, b) => (a.pattern < b.pattern ? -1 : 1)),
  origins: [...origins].sort(),
  scripts: [...scripts].sort((a, b) => (a.id < b.id ? -1 : 1)),
});

describe('makes list, permissions and scripts agree', () => {
  test.each(Object.entries(CASES))('%s', (_name, { before, wanted, promptsAreGone }) => {
    const end = resultOf(before, plan(before, promptsAreGone));
    expect(sorted(end)).toEqual(sorted(wanted));
    expect(isNothing(plan(end, promptsAreGone))).toBe(true);
  });

  test.each(Object.entries(CASES))('%s, wherever it is broken off', (_name, { before, wanted, promptsAreGone }) => {
    for (let done = 0; done < 5; done++) {
      let state = resultOf(before, plan(before, promptsAreGone), done);
      for (let i = 0; i < 3; i++) state = resultOf(state, plan(state, promptsAreGone));
      expect(sorted(state), `broken off after ${done} steps`).toEqual(sorted(wanted));
    }
  });
});

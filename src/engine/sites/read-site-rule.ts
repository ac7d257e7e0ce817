import { unclobbered } from '../dom/unclobbered.ts';
import type { SiteRule } from './site-rule.ts';

export type SiteRuleProblem =
  | 'not-json'
  | 'not-a-rule'
  | 'unknown-key'
  | 'missing'
  | 'not-text'
  | 'not-a-list'
  | 'empty'
  | 'too-long'
  | 'not-a-site'
  | 'not-a-path'
  | 'not-a-selector'
  | 'does-nothing';

/** Why something is no site rule. `message` says it in English; a surface with words of its own goes by the rest. */
export class SiteRuleError extends Error {
  override readonly name = 'SiteRuleError';

  constructor(
    readonly problem: SiteRuleProblem,
    /** Where: `site`, `remove 3` (the third in the list); empty where it is the rule as a whole. */
    readonly key: string,
    what: string,
  ) {
    super(key ? `“${key}” ${what}` : what);
  }
}

const KEYS = ['site', 'paths', 'keep', 'remove', 'title', 'byline', 'why'] as const;
type Key = (typeof KEYS)[number];

const MOST_IN_LIST = 100;
/** UTF-16 code units. */
const LONGEST: Record<Key, number> = {
  site: 253,
  paths: 300,
  keep: 500,
  remove: 500,
  title: 500,
  byline: 500,
  why: 1000,
};
/** Of the whole rule as JSON. */
const LONGEST_RULE = 100_000;

/**
 * A rule that somebody wrote, checked: an object, or the JSON of one. What it gives is a new object, with the site's name as
 * addresses have it. `document` is only asked whether it understands the selectors.
 *
 * @throws {SiteRuleError} and nothing else
 */
export function readSiteRule(value: unknown, document: Document): SiteRule {
  const given = plainObject(value);
  const unknown = Object.keys(given).find((key) => !(KEYS as readonly string[]).includes(key));
  if (unknown !== undefined)
    throw new SiteRuleError(
      'unknown-key',
      shortened(unknown),
      `is no part of a site rule: those are ${KEYS.join(', ')}.`,
    );
  const selectors = { keep: listOf(given, 'keep'), remove: listOf(given, 'remove') };
  const rule: SiteRule = {
    site: hostOf(textOf(given.site, 'site', 'site')),
    paths: listOf(given, 'paths'),
    ...selectors,
    title: given.title === undefined ? undefined : textOf(given.title, 'title', 'title'),
    byline: given.byline === undefined ? undefined : textOf(given.byline, 'byline', 'byline'),
    why: textOf(given.why, 'why', 'why'),
  };
  for (const [index, path] of (rule.paths ?? []).entries())
    if (!path.startsWith('/'))
      throw new SiteRuleError('not-a-path', nth('paths', index), 'must begin with a slash, as /articles/ does.');
  for (const key of ['keep', 'remove'] as const)
    for (const [index, selector] of (rule[key] ?? []).entries()) checkSelector(selector, nth(key, index), document);
  for (const key of ['title', 'byline'] as const) if (rule[key] !== undefined) checkSelector(rule[key], key, document);
  if (!rule.keep && !rule.remove && !rule.title && !rule.byline)
    throw new SiteRuleError('does-nothing', '', 'The rule does nothing: it needs keep, remove, title or byline.');
  for (const key of KEYS) if (rule[key] === undefined) delete rule[key];
  return rule;
}

/** By way of JSON: nothing of what was given is run or held on to, whatever it is. */
function plainObject(value: unknown): Record<string, unknown> {
  let plain: unknown;
  try {
    const json = typeof value === 'string' ? value : JSON.stringify(value);
    if (json !== undefined && json.length > LONGEST_RULE)
      throw new SiteRuleError('too-long', '', `The rule is longer than ${LONGEST_RULE} characters.`);
    plain = json === undefined ? undefined : JSON.parse(json);
  } catch (error) {
    if (error instanceof SiteRuleError) throw error;
    throw new SiteRuleError('not-json', '', 'The rule is not JSON: look for a missing quote, comma or bracket.');
  }
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain))
    throw new SiteRuleError('not-a-rule', '', 'A site rule is one object in braces: { "site": … }.');
  return plain as Record<string, unknown>;
}

function textOf(value: unknown, key: Key, where: string): string {
  if (value === undefined) throw new SiteRuleError('missing', where, 'is missing.');
  if (typeof value !== 'string') throw new SiteRuleError('not-text', where, 'must be text in quotes.');
  const text = value.trim();
  if (!text) throw new SiteRuleError('empty', where, 'is empty.');
  if (text.length > LONGEST[key])
    throw new SiteRuleError('too-long', where, `is longer than ${LONGEST[key]} characters.`);
  return text;
}

function listOf(given: Record<string, unknown>, key: 'paths' | 'keep' | 'remove'): string[] | undefined {
  const value = given[key];
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) throw new SiteRuleError('not-a-list', key, 'must be a list in square brackets.');
  if (!value.length) throw new SiteRuleError('empty', key, 'is empty.');
  if (value.length > MOST_IN_LIST) throw new SiteRuleError('too-long', key, `has more than ${MOST_IN_LIST} entries.`);
  return value.map((entry, index) => textOf(entry, key, nth(key, index)));
}

/** The host name as addresses have it: `Bücher.example` → `xn--bcher-kva.example`. */
function hostOf(site: string): string {
  const isName = /^[^\s/\\:?#@%[\]<>|^*]+\.[^\s/\\:?#@%[\]<>|^*]+$/.test(site) && URL.canParse(`https://${site}/`);
  const host = isName ? new URL(`https://${site}/`).hostname.replace(/\.$/, '') : '';
  if (!host.includes('.'))
    throw new SiteRuleError('not-a-site', 'site', 'must be the name of a site alone, as news.example is.');
  return host;
}

function checkSelector(selector: string, where: string, document: Document): void {
  try {
    unclobbered(document, 'querySelector')(selector);
  } catch {
    throw new SiteRuleError('not-a-selector', where, `is no CSS selector: ${shortened(selector)}`);
  }
}

const nth = (key: string, index: number): string => `${key} ${index + 1}`;
const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

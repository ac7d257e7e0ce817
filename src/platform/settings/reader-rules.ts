import browser from 'webextension-polyfill';
import type { SiteRule } from '../../engine/index.ts';
import { getAllSettings, getSetting, isRecord, putSetting, type Setting } from './setting.ts';

export const READER_RULES = 'rules:';

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

/** The reader's own rules of one site, by its host name; an empty list where there are none. */
export const readerRulesSetting = (host: string): Setting<SiteRule[]> => ({
  key: READER_RULES + host,
  area: 'sync',
  read: (stored) => (Array.isArray(stored) ? stored : []).flatMap((each) => readRule(each, host)),
});

function readRule(value: unknown, host: string): SiteRule[] {
  if (!isRecord(value)) return [];
  const [keep, remove, paths] = [texts(value.keep), texts(value.remove), texts(value.paths)];
  const field = (key: 'title' | 'byline') => (typeof value[key] === 'string' ? { [key]: value[key] as string } : {});
  const rule: SiteRule = {
    site: host,
    ...(paths.length && { paths }),
    ...(keep.length && { keep }),
    ...(remove.length && { remove }),
    ...field('title'),
    ...field('byline'),
    why: typeof value.why === 'string' ? value.why : '',
  };
  return rule.keep || rule.remove || rule.title || rule.byline ? [rule] : [];
}

/** `www.news.example` → itself, `news.example`: a rule holds for what is below its site. */
function hostsAbove(host: string): string[] {
  const parts = host.split('.');
  return parts.map((_, index) => parts.slice(index).join('.')).filter((each) => each.includes('.') || each === host);
}

/** The rules that the reader made for a page's host and the sites above it. Never rejects. */
export async function readerRulesFor(host: string): Promise<SiteRule[]> {
  const settings = hostsAbove(host).map(readerRulesSetting);
  try {
    const stored = await browser.storage.sync.get(settings.map(({ key }) => key));
    return settings.flatMap(({ key, read }) => read(stored[key]));
  } catch {
    return [];
  }
}

/** All of them, by host name. */
export const allReaderRules = (): Promise<Map<string, SiteRule[]>> => getAllSettings(READER_RULES, readerRulesSetting);

/** Adds selectors to what is always kept or removed on a site. A selector is in one of the two lists at a time. */
export async function addReaderRule(
  host: string,
  list: 'keep' | 'remove',
  selectors: readonly string[],
): Promise<void> {
  const others = (await getSetting(readerRulesSetting(host))).map((rule) => without(rule, selectors));
  const [first, ...rest] = others.length ? others : [{ site: host, why: '' } satisfies SiteRule];
  const changed = { ...first!, [list]: [...(first![list] ?? []), ...selectors] };
  await put(host, [changed, ...rest]);
}

/** Forgets selectors, wherever they stand. */
export async function dropReaderRule(host: string, selectors: readonly string[]): Promise<void> {
  const rules = await getSetting(readerRulesSetting(host));
  await put(
    host,
    rules.map((rule) => without(rule, selectors)),
  );
}

async function put(host: string, rules: SiteRule[]): Promise<void> {
  const kept = rules.filter(({ keep, remove, title, byline }) => keep?.length || remove?.length || title || byline);
  await putSetting(readerRulesSetting(host), kept.length ? kept : undefined);
}

function without(rule: SiteRule, selectors: readonly string[]): SiteRule {
  const left = (list: readonly string[] | undefined) => list?.filter((each) => !selectors.includes(each));
  return { ...rule, keep: left(rule.keep), remove: left(rule.remove) };
}

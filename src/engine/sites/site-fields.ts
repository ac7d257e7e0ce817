import type { Metadata } from '../metadata/index.ts';
import { namesIn, unique } from '../metadata/person-names.ts';
import { plainText } from '../metadata/plain-value.ts';
import { visibleText } from '../metadata/visible-text.ts';
import { selected } from './selected.ts';
import type { SiteRule } from './site-rule.ts';

const MOST_NAMES = 20;
const LONGEST_NAME = 100;

/** Title and byline as the rules tell them, the first rule first, where their selectors find something; else as they were. */
export function withSiteFields(metadata: Metadata, page: Document, rules: readonly SiteRule[]): Metadata {
  const title = firstOf(rules, ({ title }) => texts(page, title)[0] ?? '');
  const byline = firstOf(rules, ({ byline }) =>
    unique(texts(page, byline).slice(0, MOST_NAMES).flatMap(namesOf)).join(', '),
  );
  return { ...metadata, title: title || metadata.title, byline: byline || metadata.byline };
}

function firstOf(rules: readonly SiteRule[], read: (rule: SiteRule) => string): string {
  for (const rule of rules) {
    const value = read(rule);
    if (value) return value;
  }
  return '';
}

const texts = (page: Document, selector: string | undefined): string[] =>
  selector === undefined
    ? []
    : selected(page, selector)
        .map((element) => plainText(visibleText(element)))
        .filter(Boolean);

/** The rule knows that these are the authors: what does not look like names stands as it is. */
function namesOf(text: string): string[] {
  const names = namesIn(text, { now: Date.now() });
  return names.length ? names : [text.slice(0, LONGEST_NAME)];
}

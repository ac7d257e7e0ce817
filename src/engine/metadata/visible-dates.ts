import { wordsOf } from '../characters.ts';
import { isElement, isText, nextNode, tagOf } from '../dom/node-kinds.ts';
import { type DateKind, hintsOf, kindOf, LABEL_END } from './date-words.ts';
import type { MetadataPage } from './metadata-page.ts';
import type { NearbyText } from './near-heading.ts';
import { type DateContext, findDate } from './parse-date.ts';

/** A date that a reader can see, with what the page says of it. */
export interface VisibleDate {
  /** As written, or the `datetime` of a `<time>`. */
  raw: string;
  kind: DateKind;
}

/** A line of a paragraph's length tells of dates; it does not bear one. */
const LONGEST_DATE_LINE = 160;
/** Elements looked at, at most, for a date away from the heading. */
const MAX_MARKED = 300;

/** Whether a date stands in a sentence that tells of something: "On 3 May 2024 it rained." */
function isSentence(text: string, { index, length }: { index: number; length: number }): boolean {
  const rest = `${text.slice(0, index)} ${text.slice(index + length)}`;
  const words = wordsOf(rest).length;
  return words > 14 || (words > 2 && /[^\s\d.A-Z]{2}[.!?]["”’)]?$/.test(text.trim()));
}

function timesIn(line: NearbyText): VisibleDate[] {
  const dates: VisibleDate[] = [];
  // Most pages have none at all.
  if (line.element.ownerDocument.getElementsByTagName('time').length === 0) return dates;
  const times = line.nodes.flatMap((node) =>
    !isElement(node) ? [] : tagOf(node) === 'time' ? [node] : [...node.querySelectorAll('time')].slice(0, 4),
  );
  const around = line.element.closest('time');
  if (around) times.push(around);
  for (const time of times) {
    const raw = time.getAttribute('datetime') || time.getAttribute('content') || (time.textContent ?? '');
    const text = (time.textContent ?? '').trim();
    const said = kindOf(line.text, Math.max(0, line.text.indexOf(text)));
    const hinted = kindOf(`${hintsOf(time)} ${text}`, 60);
    dates.push({ raw, kind: said === 'unsaid' ? hinted : said });
  }
  return dates;
}

/** The dates near the heading: those after it, then those before it, where the head of a site may tell today's. */
export function datesNearHeading(page: MetadataPage, context: DateContext): VisibleDate[] {
  const lines = [...page.nearby].sort((a, b) => a.distance - b.distance);
  const after = lines.filter((line) => line.distance >= 0);
  const before = lines.filter((line) => line.distance < 0);
  return [...datesIn(after, context), ...datesIn(before, context)];
}

/** The dates in lines that follow one another, in their order. */
function datesIn(lines: readonly NearbyText[], context: DateContext): VisibleDate[] {
  const dates: VisibleDate[] = [];
  // "Published" and its date may stand in two elements, one after the other.
  let label: DateKind = 'unsaid';
  let longLines = 0;
  for (const line of lines) {
    if (isOfOtherArticle(line.element)) continue;
    const inTimes = timesIn(line);
    if (inTimes.length) {
      dates.push(...inTimes.map((date) => (date.kind === 'unsaid' ? { ...date, kind: label } : date)));
      label = 'unsaid';
      continue;
    }
    if (line.text.length > LONGEST_DATE_LINE) {
      label = 'unsaid';
      // One long line may be the standfirst; with the second the text has begun.
      if (line.distance >= 0 && ++longLines > 1) break;
      continue;
    }
    let rest = line.text;
    let found = findDate(rest, { ...context, earliest: 1970 });
    for (let count = 0; found && count < 3; count++) {
      const said = kindOf(rest, found.index + 1);
      if (said === 'unsaid' && count === 0 && isSentence(rest, found)) break;
      dates.push({ raw: found.iso, kind: said === 'unsaid' ? (count === 0 ? label : 'unsaid') : said });
      rest = rest.slice(found.index + 8);
      found = findDate(rest, { ...context, earliest: 1970 });
    }
    label = line.text.length < 40 && LABEL_END.test(line.text) ? kindOf(`${line.text} `, 60) : 'unsaid';
  }
  return dates;
}

/** Where other articles' dates stand. An aside of the article itself gives one day only. */
const BESIDE = 'aside,nav,footer,[class*="sidebar" i],[class*="related" i],[class*="comment" i]';

function isOfOtherArticle(element: Element): boolean {
  const link = element.closest('a[href]');
  return link?.querySelector('h1,h2,h3,h4') != null;
}

/** `<h4>Published</h4> <time>…`: the words of a label that stands before the date's element. */
function labelBefore(element: Element): string {
  const text = (element.previousElementSibling?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text.length <= 40 && LABEL_END.test(text) ? text : '';
}

/** Both cases spelt out: browsers take five times as long over `i`. */
const CALLED_DATE = [
  'time',
  ...['date', 'Date', 'publish', 'Publish', 'posted', 'Posted', 'meta', 'Meta'].map((word) => `[class*="${word}"]`),
  '[id*="date"],[id*="Date"]',
].join();

/** Dates further from the heading, in elements made for them: `<time>`, and those whose class says date. */
export function datesElsewhere(page: MetadataPage, context: DateContext): VisibleDate[] {
  const dates: VisibleDate[] = [];
  const beside = new Map<Element, VisibleDate[]>();
  const marked = page.document.querySelectorAll(CALLED_DATE);
  let count = 0;
  for (const element of marked) {
    if (++count > MAX_MARKED || dates.length > 10) break;
    if (isOfOtherArticle(element)) continue;
    const text = lineText(element);
    const found = findDate((tagOf(element) === 'time' && element.getAttribute('datetime')) || text, {
      ...context,
      earliest: 1970,
    });
    if (!found || text.length > LONGEST_DATE_LINE) continue;
    const before = `${labelBefore(element)} ${hintsOf(element)} `;
    const date: VisibleDate = { raw: found.iso, kind: kindOf(before + text, before.length + found.index) };
    const holder = element.closest(BESIDE);
    if (!holder) dates.push(date);
    else beside.set(holder, [...(beside.get(holder) ?? []), date]);
  }
  for (const list of beside.values()) {
    const days = new Set(list.map((date) => date.raw.slice(0, 10)));
    const published = list.filter((date) => date.kind === 'published');
    if (days.size === 1) dates.push(published[0] ?? list[0]!);
    else if (published.length === 1) dates.push(published[0]!);
  }
  return dates;
}

/** The element's text, given up once it is longer than a line that bears a date. */
function lineText(element: Element): string {
  let text = '';
  let node: Node | null = element.firstChild;
  for (let count = 0; node && count < 30 && text.length <= LONGEST_DATE_LINE; count++) {
    if (isText(node)) text += node.data;
    else if (isElement(node)) text += ' ';
    node = nextNode(node, element);
  }
  return text.replace(/\s+/g, ' ').trim();
}

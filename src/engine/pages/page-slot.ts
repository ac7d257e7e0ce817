import type { PageAddress } from './page-address.ts';
import {
  OFFSET_PARAMETERS,
  PAGE_PARAMETERS,
  PAGE_WORDS,
  SHORT_LETTERS,
  SHORT_PARAMETERS,
  WORK_WORDS,
} from './page-names.ts';

/**
 * How surely the place of a number in an address is that of a page: `said` by a word (`?page=2`, `/seite-2`), `short` for what
 * is used so (`/2`, `?p=2`, `?start=20`), `bare` for a number that may mean anything (`-2.html`).
 */
export type SlotKind = 'said' | 'short' | 'bare';

/** Two addresses that differ in one number alone, or in its being there. */
export interface SlotPair {
  /** The address with `#` for the number: the same for all pages of one article. */
  slot: string;
  kind: SlotKind;
  /** Counts posts or paragraphs, not pages, by its name. */
  isOffset: boolean;
  /** The number in one's own address and in the other; null in the one without it. */
  own: number | null;
  other: number | null;
}

const WORDS = PAGE_WORDS.join('|');
const LETTERS = SHORT_LETTERS.join('|');
/** `/page/2`, `-seite-2`, `,page2`, `/page-2.html` */
const SAID = new RegExp(`^[/_.,;~-]+(?:${WORDS})[-_/=.,]?(\\d{1,6})(?:\\.\\w{2,5})?$`);
/** `/2`, `/2.html`, `/index_2.html`, `-p2`, `-s15` */
const SHORT = new RegExp(`^(?:/(?:index[-_]?)?|[/_,;-](?:${LETTERS})-?)(\\d{1,6})(?:\\.\\w{2,5})?$`);
/** `-2`, `_2`, `,2`, and `2` where `story.htm` goes on in `story2.htm` */
const BARE = /^[-_,.;~]?(\d{1,6})$/;
const SAID_BEFORE = new RegExp(`[/_.,;~-](?:${WORDS})[-_/=.,]?$`);
const SHORT_BEFORE = new RegExp(`(?:/(?:index[-_]?)?|[/_,;-](?:${LETTERS})-?)$`);
const WORK_BEFORE = new RegExp(`(?:^|[/_.,;~-])(?:${WORK_WORDS.join('|')})[-_/=.,]?$`);
/** `/2024/05/`, `/2024-`: what follows is a day or a month. */
const DATE_BEFORE = /(?:^|\/)(?:19|20)\d\d[-/_.]?(?:\d{1,2}[-/_.]?)?$|\D(?:19|20)\d\d[-/_.]\d{1,2}[-/_.]$/;
const YEAR = /^(?:19|20)\d\d$/;

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

/** What two addresses of one origin differ in, if it can be the number of a page; null else. */
export function slotBetween(own: PageAddress, other: PageAddress): SlotPair | null {
  const name = differingParameter(own.parameters, other.parameters);
  if (name === undefined) return null;
  if (own.path === other.path) return name === null ? null : parameterSlot(name, own, other);
  return name === null ? pathSlot(own.path, other.path) : null;
}

/** The one parameter that differs; null where none does, undefined where several do. */
function differingParameter(
  own: PageAddress['parameters'],
  other: PageAddress['parameters'],
): string | null | undefined {
  let differing: string | null = null;
  for (const name of new Set([...own.keys(), ...other.keys()])) {
    if (own.get(name) === other.get(name)) continue;
    if (differing !== null) return undefined;
    differing = name;
  }
  return differing;
}

const NUMBER = /^\d{1,6}$/;
const numberOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

function parameterSlot(name: string, own: PageAddress, other: PageAddress): SlotPair | null {
  const [mine, theirs] = [own.parameters.get(name), other.parameters.get(name)];
  const isOffset = OFFSET_PARAMETERS.includes(name);
  const kind = PAGE_WORDS.includes(name) || PAGE_PARAMETERS.includes(name) ? 'said' : 'short';
  if (kind === 'said' || isOffset || SHORT_PARAMETERS.includes(name)) {
    // The home page in many parts is a list.
    if (own.path === '' && own.parameters.size <= (mine === undefined ? 0 : 1)) return null;
    if (![mine, theirs].every((value) => value === undefined || NUMBER.test(value))) return null;
    return { slot: `?${name}=#`, kind, isOffset, own: numberOf(mine), other: numberOf(theirs) };
  }
  // `topic=12.0` goes on in `topic=12.20`.
  if (mine === undefined || theirs === undefined) return null;
  const [prefix, a, b, suffix] = differenceOf(mine, theirs);
  if (!NUMBER.test(a) || !NUMBER.test(b) || prefix === '') return null;
  return { slot: `?${name}=${prefix}#${suffix}`, kind: 'bare', isOffset: false, own: Number(a), other: Number(b) };
}

function pathSlot(ownPath: string, otherPath: string): SlotPair | null {
  const [prefix, a, b, suffix] = differenceOf(readable(ownPath), readable(otherPath));
  if (a !== '' && b !== '') return changedInPath(prefix, a, b, suffix);
  const middle = a || b;
  const match = SAID.exec(middle) ?? SHORT.exec(middle) ?? BARE.exec(middle);
  if (!match || prefix === '' || WORK_BEFORE.test(prefix) || DATE_BEFORE.test(prefix)) return null;
  if (YEAR.test(match[1]!)) return null;
  // `/docs/18/select.html` is a version, and so is any number with a folder of its own.
  if (suffix.includes('/') && !SAID.test(middle)) return null;
  const number = Number(match[1]);
  return {
    slot: `${prefix}${middle.replace(match[1]!, '#')}${suffix}`,
    kind: SAID.test(middle) ? 'said' : SHORT.test(middle) ? 'short' : 'bare',
    isOffset: false,
    own: a ? number : null,
    other: b ? number : null,
  };
}

function changedInPath(prefix: string, a: string, b: string, suffix: string): SlotPair | null {
  if (!NUMBER.test(a) || !NUMBER.test(b)) return null;
  if (WORK_BEFORE.test(prefix) || DATE_BEFORE.test(prefix) || YEAR.test(a) || YEAR.test(b)) return null;
  const kind = SAID_BEFORE.test(prefix) ? 'said' : SHORT_BEFORE.test(prefix) ? 'short' : 'bare';
  if (suffix.includes('/') && kind !== 'said') return null;
  // Numbers under the home page count the site's pages.
  if (/^\/?$/.test(prefix.replace(SAID_BEFORE, '').replace(SHORT_BEFORE, ''))) return null;
  return { slot: `${prefix}#${suffix}`, kind, isOffset: false, own: Number(a), other: Number(b) };
}

/** Lower case and without `%C3%A9`, so that words can be compared. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path).toLowerCase();
  } catch {
    return path.toLowerCase();
  }
}

/** `[common start, rest of a, rest of b, common end]`; no run of digits is cut in two. */
function differenceOf(a: string, b: string): [string, string, string, string] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  if (isDigit(a[start]) || isDigit(b[start])) while (start > 0 && isDigit(a[start - 1])) start--;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  if (isDigit(a[a.length - 1 - end]) || isDigit(b[b.length - 1 - end]))
    while (end > 0 && isDigit(a[a.length - end])) end--;
  // `k15-o10-tips` beside `k15-tips`: the mark before a number belongs to it, not the one after.
  while (start > 0 && end < a.length && end < b.length) {
    const [middleA, middleB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
    const middle = middleA || middleB;
    if ((middleA && middleB) || !/[-_/,.;]$/.test(middle) || middle.at(-1) !== a[start - 1]) break;
    start--;
    end++;
  }
  return [a.slice(0, start), a.slice(start, a.length - end), b.slice(start, b.length - end), a.slice(a.length - end)];
}

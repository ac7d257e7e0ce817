import type { RemovalReason } from '../article.ts';
import { isElement, isText, isUnseenTag, tagOf } from '../dom/node-kinds.ts';
import { MARK, markOf } from '../page-copy.ts';
import type { PageContext } from './clutter-rule.ts';
import { CLUTTER_RULES } from './index.ts';
import type { Ledger } from './ledger.ts';

interface Group {
  elements: Element[];
  reason: RemovalReason;
  rule: string;
}

/** Below this a piece is not worth splitting further. */
const SMALL_WORDS = 12;
/** These tags say by themselves what all of their content is. */
const WHOLE_TAGS = new Set(['nav', 'footer', 'form', 'ul', 'ol', 'table', 'p', 'a', 'button']);

/**
 * Notes in the ledger everything visible that the choice of the body left out, in pieces of one reason each.
 *
 * @param kept numbers of the elements whose own text is in the article
 * @param articleText to tell copies of what is in the article
 */
export function explainLeftovers(
  root: Element,
  kept: ReadonlySet<number>,
  articleText: string,
  page: PageContext,
  ledger: Ledger,
): void {
  const leading = ancestorsOf(root, kept);
  const folded = fold(articleText);
  const open: Element[] = [root];
  while (open.length) {
    const element = open.pop()!;
    const children = [...element.children];
    if (!leading.has(element)) {
      for (const group of groupsOf(element, folded, page)) ledger.note(group.elements, group.reason, group.rule);
      continue;
    }
    if (!kept.has(markOf(element)) && hasOwnText(element)) noteLooseText(element, ledger);
    open.push(...children.reverse());
  }
}

/** The elements that hold kept text, and all above them. */
function ancestorsOf(root: Element, kept: ReadonlySet<number>): Set<Element> {
  const leading = new Set<Element>([root]);
  for (const element of root.querySelectorAll(`[${MARK}]`)) {
    if (!kept.has(Number(element.getAttribute(MARK)))) continue;
    for (let at: Element | null = element; at && !leading.has(at); at = at.parentElement) leading.add(at);
  }
  return leading;
}

const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some((node) => isText(node) && node.data.trim().length > 1);

/** Text that stands directly in a container whose other content is in the article. */
function noteLooseText(element: Element, ledger: Ledger): void {
  const holder = element.ownerDocument.createElement('span');
  holder.textContent = [...element.childNodes].map((node) => (isText(node) ? node.data : ' ')).join('');
  element.prepend(holder);
  ledger.note([holder], 'other', 'body');
  holder.remove();
}

function groupsOf(element: Element, articleText: string, page: PageContext): Group[] {
  const tag = tagOf(element);
  const profile = page.profiles.of(element);
  if (isUnseenTag(tag) || (!profile.words && !element.querySelector('img, iframe, video'))) return [];
  const whole = (): Group[] => [{ elements: [element], ...reasonOf(element, articleText, page) }];
  const children = [...element.children].filter((child) => page.profiles.of(child).words > 0);
  if (profile.words <= SMALL_WORDS || !children.length || WHOLE_TAGS.has(tag) || hasOwnText(element)) return whole();
  if (children.length === 1) {
    const inner = groupsOf(children[0]!, articleText, page);
    if (inner.length > 1) return inner;
    const own = whole()[0]!;
    return [own.reason === 'other' && inner[0] ? { ...own, reason: inner[0].reason, rule: inner[0].rule } : own];
  }
  const groups = mergeNeighbours(children.flatMap((child) => groupsOf(child, articleText, page)));
  const reasons = new Set(groups.map((group) => group.reason).filter((reason) => reason !== 'other'));
  const own = whole()[0]!;
  if (reasons.size === 0) return [own];
  if (reasons.size === 1 && (own.reason === 'other' || reasons.has(own.reason))) {
    const telling = groups.find((group) => group.reason !== 'other')!;
    return [{ elements: [element], reason: telling.reason, rule: telling.rule }];
  }
  return groups.map((group) =>
    group.reason === 'other' && own.reason !== 'other' ? { ...group, reason: own.reason, rule: own.rule } : group,
  );
}

function mergeNeighbours(groups: Group[]): Group[] {
  const merged: Group[] = [];
  for (const group of groups) {
    const last = merged.at(-1);
    if (last && last.reason === group.reason && last.rule === group.rule) last.elements.push(...group.elements);
    else merged.push({ ...group, elements: [...group.elements] });
  }
  return merged;
}

function reasonOf(element: Element, articleText: string, page: PageContext): { reason: RemovalReason; rule: string } {
  const profile = page.profiles.of(element);
  if (profile.words >= 4 && profile.words < 2000) {
    const text = fold(element.textContent ?? '');
    if (text.length > 15 && articleText.includes(text)) return { reason: 'duplicate', rule: 'repeated-text' };
  }
  const rule = CLUTTER_RULES.find((each) => each.explains?.(profile, page) ?? each.removes?.(profile, page));
  return rule ? { reason: rule.reason, rule: rule.name } : { reason: 'other', rule: 'body' };
}

const fold = (text: string): string =>
  text
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();

/** Numbers of the elements whose own text or picture stands in the chosen body. */
export function keptMarks(body: Element): Set<number> {
  const kept = new Set<number>();
  const all = [body, ...body.querySelectorAll('*')];
  for (const element of all) {
    const shows = ['img', 'video', 'audio', 'iframe', 'svg', 'hr'].includes(tagOf(element));
    if (shows || [...element.childNodes].some((node) => !isElement(node) && isText(node) && node.data.trim())) {
      const mark = markOf(element);
      if (mark) kept.add(mark);
    }
  }
  return kept;
}

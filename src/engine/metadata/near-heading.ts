import { foldSpace } from '../characters.ts';
import { isElement, isText, isUnseenTag, nextNode, tagOf } from '../dom/node-kinds.ts';

/** A piece of text near the heading, with the element that holds it. */
export interface NearbyText {
  /** The innermost element that holds the whole line; it may hold more. */
  element: Element;
  /** The line's own nodes. */
  nodes: readonly Node[];
  /** White space folded. */
  text: string;
  /** Characters of visible text between it and the heading; negative before it. */
  distance: number;
}

/** A byline and a date stand within this many characters of the heading, on either side. */
const REACH_AFTER = 1200;
const REACH_BEFORE = 250;
const MAX_NODES = 600;
/** More inline elements side by side than this are no line. */
const MAX_SIBLINGS = 40;

const SKIPPED = new Set(['nav', 'form', 'button', 'select', 'dialog', 'footer', 'blockquote']);
const INLINE = new Set(
  'a abbr b bdi bdo cite em font i mark small span strong sub sup time u wbr address img svg'.split(' '),
);

const COMMENTS = /(?:^|[\s_-])comments?(?:$|[\s_-])/i;

const isSkippedTag = (tag: string): boolean => SKIPPED.has(tag) || isUnseenTag(tag);

const isSkipped = (element: Element): boolean =>
  isSkippedTag(tagOf(element)) ||
  element.hasAttribute('hidden') ||
  COMMENTS.test(element.getAttribute('class') ?? '') ||
  COMMENTS.test(element.id);

const isInline = (node: Node): boolean => !isElement(node) || INLINE.has(tagOf(node));

/** The child of the nearest block that this text stands in: `<p>By <b><a>Jane</a></b></p>` gives the `<b>`. */
function topInline(text: Node): Node {
  let node = text;
  for (let depth = 0; depth < 8; depth++) {
    const parent = node.parentNode;
    if (!parent || !isInline(parent)) break;
    node = parent;
  }
  return node;
}

/** The run of inline nodes around this text, up to the next block or line break on either side. */
function runAround(text: Node): Node[] {
  const top = topInline(text);
  const run = [top];
  const join = (node: Node | null): node is Node =>
    node !== null && isInline(node) && !(isElement(node) && tagOf(node) === 'br') && run.length < MAX_SIBLINGS;
  for (let node = top.previousSibling; join(node); node = node.previousSibling) run.unshift(node);
  for (let node = top.nextSibling; join(node); node = node.nextSibling) run.push(node);
  return run;
}

/** The text of a line. `<span>By</span><span>Jane</span>` stand apart on the page: two elements side by side get a space. */
function spacedText(run: readonly Node[]): string {
  let text = '';
  let last: Node | null = null;
  for (const top of run) {
    const end = top.nextSibling;
    let node: Node | null = top;
    for (let count = 0; node && node !== end && count < 200; count++) {
      const parent: Node | null = node.parentNode;
      if (isText(node) && parent) {
        if (last && !parent.contains(last) && !last.contains(parent)) text += ' ';
        text += node.data;
        last = parent;
      }
      const skip: boolean = isElement(node) && isSkipped(node);
      node = node === top && (isText(node) || skip || !node.firstChild) ? end : nextNode(node, top, skip);
    }
  }
  return foldSpace(text).trim();
}

function previousNode(node: Node, root: Node): Node | null {
  if (node === root) return null;
  const sibling = node.previousSibling;
  if (!sibling) return node.parentNode;
  let deepest: Node = sibling;
  while (deepest.lastChild && !(isElement(deepest) && isSkipped(deepest))) deepest = deepest.lastChild;
  return deepest;
}

function read(start: Node, root: Node, way: 'after' | 'before', reach: number): NearbyText[] {
  const lines: NearbyText[] = [];
  const seen = new Set<Node>();
  let distance = 0;
  let node: Node | null = way === 'after' ? nextNode(start, root, start !== root) : previousNode(start, root);
  for (let count = 0; node && count < MAX_NODES && distance < reach; count++) {
    if (isElement(node) && isSkipped(node)) {
      node = way === 'after' ? nextNode(node, root, true) : previousNode(node, root);
      continue;
    }
    if (isText(node) && node.data.trim()) {
      const run = runAround(node);
      const [first] = run;
      if (first && !seen.has(first) && !run.some((part) => part === start || part.contains(start))) {
        seen.add(first);
        const text = spacedText(run);
        const whole = run.length === 1 && isElement(first);
        const element = whole ? first : first.parentElement;
        if (element)
          lines.push({
            element,
            nodes: run,
            text: text.slice(0, 400),
            distance: way === 'after' ? distance : -distance - 1,
          });
        distance += Math.min(text.length, 400);
      }
    }
    node = way === 'after' ? nextNode(node, root) : previousNode(node, root);
  }
  return lines;
}

/** The lines of text around the heading, nearest first; without a heading, the first lines of the article or page. */
export function readNearHeading(document: Document, heading: Element | null): NearbyText[] {
  // Not the body: on broken pages part of the article stands outside it.
  const root = document.documentElement;
  if (!root) return [];
  if (!heading) {
    const article = document.querySelector('article,main,[role="main"]') ?? document.body ?? root;
    return read(article, article, 'after', REACH_AFTER);
  }
  const lines = [...read(heading, root, 'after', REACH_AFTER), ...read(heading, root, 'before', REACH_BEFORE)];
  return lines.sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance));
}

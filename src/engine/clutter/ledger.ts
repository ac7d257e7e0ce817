import type { PageLink, Removal, RemovalReason } from '../article.ts';
import { readBlockText } from '../dom/block-text.ts';
import { isText, tagOf } from '../dom/node-kinds.ts';
import { markOf } from '../page-copy.ts';

interface Entry {
  elements: readonly Element[];
  reason: RemovalReason;
  rule: string;
  /** Number of the first element in document order. */
  mark: number;
  after: string;
  path: string;
}

const AFTER_LENGTH = 80;
const PATH_DEPTH = 5;

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');

/** The account of everything taken away, kept while the page is still whole enough to say where it stood. */
export class Ledger {
  private readonly entries: Entry[] = [];

  /** Notes elements that stand side by side as one removal. To be called before they are detached. */
  note(elements: readonly Element[], reason: RemovalReason, rule: string): void {
    const first = elements[0];
    if (first)
      this.entries.push({ elements, reason, rule, mark: markOf(first), after: textBefore(first), path: pathOf(first) });
  }

  /** Each noted element with its reason. */
  *elements(): Iterable<{ element: Element; reason: RemovalReason }> {
    for (const { elements, reason } of this.entries) for (const element of elements) yield { element, reason };
  }

  /**
   * The removals in page order. What holds neither visible text nor a link, picture or frame is no loss and left out.
   *
   * @param body numbers of the first and last element of the article's body
   */
  removals(body: { first: number; last: number }): Removal[] {
    const removals: Removal[] = [];
    for (const entry of [...this.entries].sort((a, b) => a.mark - b.mark)) {
      const texts: string[] = [];
      const links: PageLink[] = [];
      for (const element of entry.elements) {
        if (isHidden(element)) continue;
        const read = readBlockText(holding(element), { skip: isHidden, apart: true });
        if (read.text) texts.push(read.text);
        for (const { url, text } of read.links) links.push({ url, text });
      }
      const text = texts.join('\n');
      if (!text && !links.length && !entry.elements.some(showsSomething)) continue;
      const where = entry.mark < body.first ? 'before' : entry.mark > body.last ? 'after' : 'inside';
      removals.push({
        reason: entry.reason,
        rule: entry.rule,
        text,
        links,
        place: { where, after: entry.after, path: entry.path },
      });
    }
    return removals;
  }
}

/** `readBlockText` reads what is below a node: this lets it read the element itself, links of it included. */
function holding(element: Element): ParentNode {
  const holder = element.ownerDocument.createElement('div');
  holder.append(element.cloneNode(true));
  return holder;
}

const showsSomething = (element: Element): boolean =>
  ['img', 'iframe', 'video'].includes(tagOf(element)) || Boolean(element.querySelector('img, iframe, video, ins'));

/** The last visible words before an element. */
function textBefore(element: Element): string {
  let text = '';
  let node: Node | null = element;
  const body = element.ownerDocument.body;
  while (node && node !== body && text.length < AFTER_LENGTH) {
    let previous: Node | null = node.previousSibling;
    if (previous) while (previous.lastChild) previous = previous.lastChild;
    node = previous ?? node.parentNode;
    if (
      isText(node) &&
      node.data.trim() &&
      !['script', 'style', 'noscript', 'template'].includes(tagOf(node.parentElement!))
    )
      text = `${node.data.replace(/\s+/g, ' ').trim()} ${text}`;
  }
  return text.trim().slice(-AFTER_LENGTH);
}

function pathOf(element: Element): string {
  const steps: string[] = [];
  for (
    let at: Element | null = element;
    at && tagOf(at) !== 'body' && steps.length < PATH_DEPTH;
    at = at.parentElement
  ) {
    const name = at.getAttribute('id')
      ? `#${at.getAttribute('id')}`
      : (at.getAttribute('class') ?? '').trim().split(/\s+/)[0];
    steps.unshift(tagOf(at) + (name ? (name.startsWith('#') ? name : `.${name}`) : '').slice(0, 40));
  }
  return steps.join(' > ');
}

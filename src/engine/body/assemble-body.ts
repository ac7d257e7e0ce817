import { isElement, isText, isUnseenTag, tagOf } from '../dom/node-kinds.ts';
import { isBoxTag, isCustomTag, isWrapper } from './box-tag.ts';
import { isLayoutTable } from './layout-table.ts';

/** What goes into the body: text nodes and pictures, whole. */
export interface KeptNodes {
  texts: ReadonlySet<Node>;
  media: ReadonlySet<Element>;
  /** Ids that links in the kept text lead to. */
  targets: ReadonlySet<string>;
}

/** Containers that say nothing about what is in them: their content follows the content before it. */
const PLAIN = new Set(
  'body div section article main header footer aside nav form fieldset center address hgroup dir menu legend button label select option textarea dialog'.split(
    ' ',
  ),
);
const TABLE_PARTS = new Set('table caption thead tbody tfoot tr td th'.split(' '));
/** May hold text without a paragraph around it. */
const HOLDS_TEXT = new Set(
  'p h1 h2 h3 h4 h5 h6 li dt dd td th blockquote figcaption caption summary pre figure'.split(' '),
);
/** Ends with the paragraph before it when only these are in it. */
const ALWAYS_INLINE_MEDIA = new Set(['img', 'svg', 'math']);

const NOT_DRAWN = 'foreignObject, foreignobject, script, style, iframe';

/**
 * A new tree of the kept text and pictures alone, in the order of the page: headings, lists, tables, quotes, figures and code stay what
 * they are, containers that only lay out go, and text that stood in them loosely becomes paragraphs. What was not kept is not in it.
 */
export function assembleBody(root: Element, kept: KeptNodes): Element {
  const body = root.ownerDocument.createElement('div');
  new Assembler(kept, holdersOf(root, kept)).fill(root, new Flow(body));
  return body;
}

/** Every element that holds something kept. */
function holdersOf(root: Element, { texts, media }: KeptNodes): Set<Node> {
  const holders = new Set<Node>();
  const climb = (node: Node): void => {
    for (let at: Node | null = node; at && !holders.has(at); at = at.parentNode) {
      holders.add(at);
      if (at === root) break;
    }
  };
  for (const text of texts) climb(text);
  for (const element of media) climb(element);
  return holders;
}

/** Where content goes: a holder of blocks, with the paragraph that loose text is collected in. */
class Flow {
  paragraph: Element | null = null;
  breaks = 0;

  constructor(
    readonly holder: Element,
    /** Links around the blocks: `<a><div>…</div></a>`. */
    readonly link: Element | null = null,
    /** Whether text may stand right in the holder. */
    readonly holdsText = HOLDS_TEXT.has(tagOf(holder)),
  ) {}

  /** Where text and inline elements go. */
  inline(): Element {
    if (this.holdsText) return this.wrap(this.holder);
    if (!this.paragraph) {
      const paragraph = this.holder.ownerDocument.createElement('p');
      this.holder.appendChild(paragraph);
      this.paragraph = this.wrap(paragraph);
    }
    return this.paragraph;
  }

  end(): void {
    this.paragraph = null;
    this.breaks = 0;
  }

  private wrap(holder: Element): Element {
    if (!this.link) return holder;
    const last = holder.lastElementChild;
    if (last && last === holder.lastChild && last.getAttribute('href') === this.link.getAttribute('href')) return last;
    return holder.appendChild(this.link.cloneNode(false)) as Element;
  }
}

/** Whether something stands before what comes next: an inline element goes on what is before it. */
const isBegun = (open: Element): boolean => open.lastChild !== null || !HOLDS_TEXT.has(tagOf(open));

class Assembler {
  /** An id that lost its element goes to what comes next: links in the text still find the place. */
  private pendingId = '';
  private pendingRule: { holder: Element; rule: Node } | null = null;

  constructor(
    private readonly kept: KeptNodes,
    private readonly holders: ReadonlySet<Node>,
  ) {}

  fill(source: Element, flow: Flow): void {
    for (let node = source.firstChild; node; node = node.nextSibling) {
      if (isText(node)) this.addText(node, flow);
      else if (isElement(node)) this.addElement(node, flow);
    }
  }

  private addText(node: Text, flow: Flow): void {
    if (this.kept.texts.has(node)) {
      flow.breaks = 0;
      this.inlineOf(flow).appendChild(node.cloneNode(false));
    } else if (!node.data.trim()) this.addSpace(node, flow);
  }

  /** What stands between words; at the beginning of a block it parts nothing. */
  private addSpace(space: Text, flow: Flow): void {
    const open = flow.holdsText && !flow.link ? flow.holder : flow.paragraph;
    if (open && isBegun(open)) open.appendChild(space.cloneNode(false));
  }

  private addElement(element: Element, flow: Flow): void {
    const tag = tagOf(element);
    if (tag === 'br') this.addBreak(element, flow);
    else if (tag === 'hr') this.addRule(element, flow);
    else if (this.kept.media.has(element)) this.addMedia(element, tag, flow);
    else if (!this.holders.has(element)) this.passOver(element, tag, flow);
    else if (isUnseenTag(tag)) return;
    else if (isPlain(element, tag, flow)) this.addPlain(element, flow);
    else if (isBoxTag(tag, element)) this.addBox(element, tag, flow);
    else if (isWrapper(tag)) this.addWrapped(element, flow);
    else this.addInline(element, tag, flow);
  }

  /** Of what holds nothing that is kept, the space in `word<b> </b>word` parts two words. */
  private passOver(element: Element, tag: string, flow: Flow): void {
    this.rememberId(element);
    if (isUnseenTag(tag) || isBoxTag(tag, element)) return;
    let inner: Node | null = element.firstChild;
    while (inner && isElement(inner) && inner === inner.parentNode?.lastChild) inner = inner.firstChild;
    if (inner && isText(inner) && inner.data && !inner.data.trim()) this.addSpace(inner, flow);
    const lineBreak = element.getElementsByTagName('br')[0];
    if (lineBreak && !element.textContent?.trim()) this.addBreak(lineBreak, flow);
  }

  private addBox(element: Element, tag: string, flow: Flow): void {
    flow.end();
    this.putRule(flow.holder);
    const copy = this.copyOf(element);
    flow.holder.appendChild(copy);
    this.fill(element, new Flow(copy, flow.link));
    if (!copy.firstChild && tag !== 'td' && tag !== 'th') copy.remove();
  }

  private addPlain(element: Element, flow: Flow): void {
    flow.end();
    this.rememberId(element);
    this.fill(element, flow);
    flow.end();
  }

  /** What wraps words of a sentence and is of no use here: they go on. */
  private addWrapped(element: Element, flow: Flow): void {
    this.rememberId(element);
    this.fill(element, flow);
  }

  /** An inline element goes along whole; one that holds blocks only lends them its link. */
  private addInline(element: Element, tag: string, flow: Flow): void {
    if (hasBoxes(element, this.holders)) {
      const link = tag === 'a' && element.hasAttribute('href') ? element : flow.link;
      flow.end();
      this.rememberId(element);
      const inner = new Flow(flow.holder, link);
      this.fill(element, inner);
      flow.end();
      return;
    }
    flow.breaks = 0;
    const copy = this.copyOf(element);
    this.inlineOf(flow).appendChild(copy);
    this.fill(element, new Flow(copy, null, true));
  }

  private addMedia(element: Element, tag: string, flow: Flow): void {
    const copy = element.cloneNode(true) as Element;
    // HTML inside a drawing is written in a way that swallows what follows when it is parsed again.
    for (const inner of [...copy.querySelectorAll(NOT_DRAWN)]) inner.remove();
    if (isBoxTag(tag, element)) {
      flow.end();
      flow.holder.appendChild(copy);
      return;
    }
    if (!ALWAYS_INLINE_MEDIA.has(tag) && tag !== 'picture') flow.end();
    this.inlineOf(flow).appendChild(copy);
  }

  private addBreak(element: Element, flow: Flow): void {
    if (flow.holdsText) {
      if (isBegun(flow.holder)) flow.holder.appendChild(element.cloneNode(false));
    } else if (++flow.breaks >= 2) flow.end();
    else flow.paragraph?.appendChild(element.cloneNode(false));
  }

  private inlineOf(flow: Flow): Element {
    const opens = !flow.holdsText && !flow.paragraph;
    if (opens) this.putRule(flow.holder);
    const inline = flow.inline();
    if (opens && this.pendingId) {
      flow.holder.lastElementChild!.setAttribute('id', this.pendingId);
      this.pendingId = '';
    }
    return inline;
  }

  /** A rule parts what stands before it from what comes after: it waits for that. */
  private addRule(element: Element, flow: Flow): void {
    flow.end();
    if (flow.holder.lastElementChild && tagOf(flow.holder.lastElementChild) !== 'hr')
      this.pendingRule = { holder: flow.holder, rule: element.cloneNode(false) };
  }

  private putRule(holder: Element): void {
    if (this.pendingRule?.holder !== holder) return;
    holder.appendChild(this.pendingRule.rule);
    this.pendingRule = null;
  }

  private rememberId(element: Element): void {
    const id = element.getAttribute('id') ?? '';
    if (this.kept.targets.has(id)) this.pendingId = id;
  }

  private copyOf(element: Element): Element {
    const copy = shellOf(element);
    if (!isBoxTag(tagOf(element), element)) return copy;
    if (this.pendingId && !copy.hasAttribute('id')) copy.setAttribute('id', this.pendingId);
    this.pendingId = '';
    return copy;
  }
}

const HTML = 'http://www.w3.org/1999/xhtml';
/** Attributes that say nothing in a clean article, and would each be looked at by the sanitiser. */
const SPENT_ATTRIBUTE = /^(?:style$|data-|aria-|on|item|role$|tabindex$)/;
const LANGUAGE_CLASS = /(?:^|\s)language-/;

/** The element without its children, and without what only its page's styles and scripts knew what to do with. */
function shellOf(element: Element): Element {
  const shell = element.cloneNode(false) as Element;
  if (!element.hasAttributes() || element.namespaceURI !== HTML) return shell;
  // Not a new element with the rest of them: not every DOM would keep their order.
  for (const name of shell.getAttributeNames()) {
    const isSpent =
      name === 'class' ? !LANGUAGE_CLASS.test(shell.getAttribute(name) ?? '') : SPENT_ATTRIBUTE.test(name);
    if (isSpent) shell.removeAttribute(name);
  }
  return shell;
}

/** Whether an element only lays out what is in it. A part of a table whose table does so is no table's part any more. */
function isPlain(element: Element, tag: string, flow: Flow): boolean {
  if (PLAIN.has(tag) || (isCustomTag(tag) && isBoxTag(tag, element))) return true;
  if (tag === 'table') return isLayoutTable(element);
  return TABLE_PARTS.has(tag) && !TABLE_PARTS.has(tagOf(flow.holder));
}

function hasBoxes(element: Element, holders: ReadonlySet<Node>): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (!holders.has(child)) continue;
    if (isBoxTag(tagOf(child), child) || hasBoxes(child, holders)) return true;
  }
  return false;
}

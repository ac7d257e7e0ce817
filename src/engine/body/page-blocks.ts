import { NO_TOKENS, tokensOf } from '../clutter/class-names.ts';
import { PLAYER } from '../dom/embeds.ts';
import { isBlockTag, isElement, isText, isUnseenTag, tagOf } from '../dom/node-kinds.ts';
import { controlledIds, isHidden, opensOnClick, saysHidden } from './hidden.ts';

/** An element that lays out as a block, with all the text blocks below it: `[first, end)` of the page's list. */
export interface Box {
  parent: Box | null;
  /** Place in the list of boxes. */
  index: number;
  tag: string;
  depth: number;
  first: number;
  end: number;
  /** Words of `class` and `id`, lower case. */
  tokens: readonly string[];
  role: string;
  /** Bits of `IN`: what the element is or stands in. */
  within: number;
  /** No reader saw it, and no click would have shown it. */
  unseen: boolean;
  /** Boxes directly below, with or without text. */
  children: number;
  /** Place among its siblings. */
  nth: number;
  /** Of its siblings, how many are of the same tag and classes, itself included. */
  alike: number;
  /** Pictures and players anywhere below. */
  media: number;
}

/** A run of text that no block boundary parts: what the classifier keeps or leaves out. */
export interface PageBlock {
  box: Box;
  /** White space folded. */
  text: string;
  /** Of the inline elements around its first text. */
  inlineTokens: readonly string[];
  inlineTag: string;
  links: number;
  /** UTF-16 units of `text` that stand in links, in bold and in emphasis. */
  linkLength: number;
  boldLength: number;
  emphasisLength: number;
  inPageLinks: number;
  outsideLinks: number;
  paidLinks: number;
  /** Address of its first link, empty where there is none. */
  firstLink: string;
  images: number;
  breaks: number;
  /** 1 + the index of the clutter rule that would take it, 0 where none would. */
  rule: number;
}

export interface PageBlocks {
  boxes: Box[];
  blocks: PageBlock[];
}

/** The page's blocks with the text nodes that each is made of. */
export interface ReadBlocks extends PageBlocks {
  /** Of each block. */
  nodes: Text[][];
  /** Links of each block. */
  anchors: Element[][];
  /** Of each box. */
  elements: Element[];
  media: PageMedia[];
}

/** A picture or player, with its place between the blocks. */
export interface PageMedia {
  element: Element;
  box: Box;
  /** Index of the block that it stands in or before. */
  at: number;
  rule: number;
}

/** What a block stands in, as bits. */
export const IN = {
  nav: 1,
  header: 2,
  footer: 4,
  aside: 8,
  form: 16,
  figure: 32,
  table: 64,
  list: 128,
  definitions: 256,
  article: 512,
  main: 1024,
  section: 2048,
  quote: 4096,
  control: 8192,
  details: 16384,
  heading: 32768,
  caption: 65536,
  link: 131072,
  hidden: 262144,
  opener: 524288,
  code: 1048576,
  articleBody: 2097152,
  dialog: 4194304,
  menu: 8388608,
} as const;

const BIT_OF_TAG: Record<string, number> = {
  nav: IN.nav,
  header: IN.header,
  footer: IN.footer,
  aside: IN.aside,
  form: IN.form,
  fieldset: IN.form,
  figure: IN.figure,
  table: IN.table,
  ul: IN.list,
  ol: IN.list,
  dl: IN.definitions,
  article: IN.article,
  main: IN.main,
  section: IN.section,
  blockquote: IN.quote,
  button: IN.control,
  label: IN.control,
  select: IN.control,
  option: IN.control,
  textarea: IN.control,
  details: IN.details,
  h1: IN.heading,
  h2: IN.heading,
  h3: IN.heading,
  h4: IN.heading,
  h5: IN.heading,
  h6: IN.heading,
  figcaption: IN.caption,
  caption: IN.caption,
  pre: IN.code,
  dialog: IN.dialog,
};

const BIT_OF_ROLE: Record<string, number> = {
  navigation: IN.nav,
  banner: IN.header,
  contentinfo: IN.footer,
  complementary: IN.aside,
  search: IN.form,
  form: IN.form,
  main: IN.main,
  article: IN.article,
  button: IN.control,
  dialog: IN.dialog,
  alertdialog: IN.dialog,
  menu: IN.menu,
  menubar: IN.menu,
  tablist: IN.menu,
  heading: IN.heading,
};

const BOX_TAGS = new Set('td th button label select option textarea iframe'.split(' '));
export const isBoxTag = (tag: string): boolean => isBlockTag(tag) || BOX_TAGS.has(tag) || tag.includes('-');
const BOLD = new Set(['b', 'strong']);
const LAID_APART = new Set(['a', 'span', 'time']);
const EMPHASIS = new Set(['i', 'em', 'cite']);
const MEDIA = new Set(['img', 'video', 'audio', 'iframe', 'picture', 'svg', 'canvas']);

function bitsOf(element: Element, tag: string, role: string, hidden: boolean): number {
  let bits = (BIT_OF_TAG[tag] ?? 0) | (BIT_OF_ROLE[role] ?? 0);
  const className = element.getAttribute('class') ?? '';
  if (element.getAttribute('itemprop')?.includes('articleBody')) bits |= IN.articleBody;
  if (hidden || (className && saysHidden(className))) bits |= IN.hidden;
  if (opensOnClick(className, tag, role)) bits |= IN.opener;
  return bits;
}

const NONE: ReadonlySet<Element> = new Set();

const FOLD = /[\s\u00a0\u00ad\u200b\u2060\ufeff]+/g;

class BlockReader {
  readonly boxes: Box[] = [];
  readonly blocks: PageBlock[] = [];
  readonly nodes: Text[][] = [];
  readonly anchors: Element[][] = [];
  readonly elements: Element[] = [];
  readonly pictures: PageMedia[] = [];
  private blockAnchors: Element[] = [];
  private block: PageBlock | null = null;
  private blockNodes: Text[] = [];
  private parts = '';
  private breaks = 0;

  text(node: Text, box: Box, inline: Inline): void {
    if (!node.data.trim()) {
      if (this.block) this.parts += ' ';
      return;
    }
    this.block ??= this.open(box, inline);
    const before = this.parts;
    const piece = node.data.replace(FOLD, ' ');
    this.parts += before === '' || (before.endsWith(' ') && piece.startsWith(' ')) ? piece.trimStart() : piece;
    const length = this.parts.length - before.length;
    if (inline.link) this.block.linkLength += length;
    if (inline.bold) this.block.boldLength += length;
    if (inline.emphasis) this.block.emphasisLength += length;
    this.blockNodes.push(node);
    this.breaks = 0;
  }

  /** Links and spans side by side are laid out apart by styles that are not known here: `<a>1</a><a>2</a>`. */
  apart(): void {
    if (this.block && this.parts && !this.parts.endsWith(' ')) this.parts += ' ';
  }

  /** Two breaks in a row part paragraphs in pages that know no `<p>`. */
  break(): void {
    if (!this.block) return;
    if (++this.breaks >= 2) this.close();
    else {
      this.block.breaks++;
      this.parts += ' ';
    }
  }

  link(element: Element, box: Box, inline: Inline): void {
    const href = element.getAttribute('href');
    if (href === null) return;
    this.block ??= this.open(box, inline);
    const { block } = this;
    block.links++;
    this.blockAnchors.push(element);
    if (!block.firstLink) block.firstLink = href.slice(0, 300);
    if (href.startsWith('#')) block.inPageLinks++;
    if (/\b(?:sponsored|nofollow)\b/.test(element.getAttribute('rel') ?? '')) block.paidLinks++;
    if (/^https?:/i.test(href)) block.outsideLinks++;
  }

  media(element: Element, box: Box, rule: number): void {
    this.pictures.push({ element, box, at: this.blocks.length, rule });
    if (this.block) this.block.images++;
    for (let at: Box | null = box; at; at = at.parent) at.media++;
  }

  close(): void {
    const { block } = this;
    this.block = null;
    this.breaks = 0;
    if (!block) return;
    block.text = this.parts.trim();
    this.parts = '';
    if (block.text) {
      this.blocks.push(block);
      this.nodes.push(this.blockNodes);
      this.anchors.push(this.blockAnchors);
    }
    this.blockNodes = [];
    this.blockAnchors = [];
  }

  private open(box: Box, inline: Inline): PageBlock {
    return {
      box,
      text: '',
      inlineTokens: inline.tokens,
      inlineTag: inline.tag,
      links: 0,
      linkLength: 0,
      boldLength: 0,
      emphasisLength: 0,
      inPageLinks: 0,
      outsideLinks: 0,
      paidLinks: 0,
      firstLink: '',
      images: 0,
      breaks: 0,
      rule: inline.rule,
    };
  }
}

/** The inline elements around a text. */
interface Inline {
  link: boolean;
  bold: boolean;
  emphasis: boolean;
  tokens: readonly string[];
  tag: string;
  rule: number;
}

const PLAIN: Inline = { link: false, bold: false, emphasis: false, tokens: [], tag: '', rule: 0 };

function within(inline: Inline, element: Element, tag: string): Inline {
  const own = element.hasAttributes() ? tokensOf(element) : NO_TOKENS;
  return {
    link: inline.link || (tag === 'a' && element.hasAttribute('href')),
    bold: inline.bold || BOLD.has(tag),
    emphasis: inline.emphasis || EMPHASIS.has(tag),
    tokens: own.length ? [...inline.tokens, ...own] : inline.tokens,
    tag: inline.tag || tag,
    rule: inline.rule,
  };
}

interface Frame {
  node: Node;
  box: Box;
  inline: Inline;
  isBox: boolean;
}

/**
 * Cuts the page into text blocks, in one walk without recursion: pages that mean harm nest deep.
 *
 * @param clutter what the rules would take, with 1 + the rule's index; each is a block of its own
 * @param apart other elements that are to be blocks of their own
 */
export function readPageBlocks(
  root: Element,
  clutter: ReadonlyMap<Element, number>,
  apart: ReadonlySet<Element> = NONE,
): ReadBlocks {
  const reader = new BlockReader();
  const controlled = controlledIds(root);
  const rootBox = boxOf(root, null, 0, 0, controlled);
  reader.boxes.push(rootBox);
  reader.elements.push(root);
  const stack: Frame[] = [{ node: root, box: rootBox, inline: PLAIN, isBox: true }];
  let next: Node | null = root.firstChild;
  while (stack.length) {
    const frame = stack.at(-1)!;
    if (!next) {
      stack.pop();
      if (frame.isBox) {
        reader.close();
        frame.box.end = reader.blocks.length;
      }
      next = stack.length ? frame.node.nextSibling : null;
      continue;
    }
    const node = next;
    if (isText(node)) reader.text(node, frame.box, frame.inline);
    if (!isElement(node)) {
      next = node.nextSibling;
      continue;
    }
    const tag = tagOf(node);
    if (tag === 'br') reader.break();
    if (MEDIA.has(tag) && tag !== 'picture') reader.media(node, frame.box, clutter.get(node) ?? frame.inline.rule);
    const isPlayer = tag === 'p' && node.hasAttribute(PLAYER);
    if (isPlayer) reader.media(node, frame.box, frame.inline.rule);
    if (isPlayer || isUnseenTag(tag) || tag === 'br' || tag === 'img') {
      next = node.nextSibling;
      continue;
    }
    // A block inside an inline element keeps the link and the emphasis around it.
    const rule = clutter.get(node);
    const isBlock = isBoxTag(tag) || rule !== undefined;
    const isBox = isBlock || apart.has(node);
    let inline = isBlock ? frame.inline : within(frame.inline, node, tag);
    if (rule !== undefined) inline = { ...within(inline, node, tag), rule };
    if (isBox) {
      reader.close();
      const box = boxOf(node, frame.box, reader.blocks.length, reader.boxes.length, controlled);
      if (frame.inline.link) box.within |= IN.link;
      reader.boxes.push(box);
      reader.elements.push(node);
      if (tag === 'a' && !isBlock) reader.link(node, box, inline);
      stack.push({ node, box, inline, isBox: true });
    } else {
      if (LAID_APART.has(tag) && isElement(node.previousSibling)) reader.apart();
      if (tag === 'a') reader.link(node, frame.box, inline);
      stack.push({ node, box: frame.box, inline, isBox: false });
    }
    next = node.firstChild;
  }
  countAlike(reader.boxes);
  const { boxes, blocks, nodes, anchors, elements, pictures } = reader;
  return { boxes, blocks, nodes, anchors, elements, media: pictures };
}

function boxOf(
  element: Element,
  parent: Box | null,
  first: number,
  index: number,
  controlled: ReadonlySet<string>,
): Box {
  const tag = tagOf(element);
  // Most elements say nothing but what they are.
  const isBare = !element.hasAttributes();
  const role = isBare ? '' : (element.getAttribute('role') ?? '').toLowerCase();
  const opens = !isBare && controlled.size > 0 && controlled.has(element.getAttribute('id') ?? ' ');
  const hidden = !isBare && isHidden(element);
  const own = isBare
    ? (BIT_OF_TAG[tag] ?? 0) | (tag === 'details' ? IN.opener : 0)
    : bitsOf(element, tag, role, hidden);
  const within = (parent?.within ?? 0) | own;
  return {
    parent,
    index,
    tag,
    depth: parent ? parent.depth + 1 : 0,
    first,
    end: first,
    tokens: isBare ? NO_TOKENS : tokensOf(element),
    role,
    within,
    unseen: !opens && !(within & (IN.opener | IN.details)) && (hidden || parent?.unseen === true),
    children: 0,
    nth: parent ? parent.children++ : 0,
    alike: 1,
    media: 0,
  };
}

/** `post-48213` and `post-48214` are one kind. */
const NUMBERED = /\S*\d\S*/g;

const unnumberedNames = new WeakMap<readonly string[], string>();

function unnumbered(tokens: readonly string[]): string {
  let names = unnumberedNames.get(tokens);
  if (names === undefined) {
    names = tokens.join(' ').replace(NUMBERED, '');
    unnumberedNames.set(tokens, names);
  }
  return names;
}

function countAlike(boxes: readonly Box[]): void {
  const seen = new Map<Box | null, Map<string, Box[]>>();
  for (const box of boxes) {
    let kinds = seen.get(box.parent);
    if (!kinds) {
      kinds = new Map();
      seen.set(box.parent, kinds);
    }
    const kind = `${box.tag} ${unnumbered(box.tokens)}`;
    const alike = kinds.get(kind);
    if (alike) alike.push(box);
    else kinds.set(kind, [box]);
  }
  for (const kinds of seen.values())
    for (const alike of kinds.values()) for (const box of alike) box.alike = alike.length;
}

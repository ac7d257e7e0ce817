import type { BlockKind, TextBlock, TextLink } from '../article.ts';
import { isBlockTag, isElement, isText, isUnseenTag, tagOf } from './node-kinds.ts';

/** A run of text that stands unchanged in one text node. */
export interface TextSpan {
  /** Offset of the run in the block text. */
  start: number;
  length: number;
  node: Text;
  /** Offset of the run in `node.data`. */
  nodeStart: number;
}

export interface BlockText {
  /** White space folded, a newline between blocks, a tab between the cells of a row. */
  text: string;
  blocks: TextBlock[];
  links: TextLink[];
  /** In the order of the text: from an offset back to its place in the tree. */
  spans: TextSpan[];
}

const KIND_OF_TAG: Record<string, BlockKind> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  blockquote: 'quote',
  tr: 'table-row',
  figcaption: 'caption',
  caption: 'caption',
  pre: 'code',
};

/** Of a UTF-16 unit: the white space of `\s`. Plain comparisons, because every unit of an article is asked. */
const isSpace = (unit: number): boolean =>
  unit === 32 ||
  (unit >= 9 && unit <= 13) ||
  unit === 0xa0 ||
  (unit >= 0x1680 &&
    (unit === 0x1680 ||
      (unit >= 0x2000 && unit <= 0x200a) ||
      unit === 0x2028 ||
      unit === 0x2029 ||
      unit === 0x202f ||
      unit === 0x205f ||
      unit === 0x3000));

/** Soft hyphens and zero-width marks: seen by nobody, in the way of every search. */
const isUnseen = (unit: number): boolean => unit === 0xad || unit === 0x200b || unit === 0x2060 || unit === 0xfeff;

class BlockTextReader {
  readonly result: BlockText = { text: '', blocks: [], links: [], spans: [] };
  private parts: string[] = [];
  private length = 0;
  private blockStart = 0;
  private blockKind: BlockKind = 'paragraph';
  private pending: '' | ' ' | '\t' = '';
  private kinds: BlockKind[] = ['paragraph'];
  private pre = 0;
  private link: TextLink | null = null;

  constructor(private readonly apart: boolean) {}

  enter(element: Element, tag: string): void {
    if (tag === 'br') this.endBlock();
    else if (tag === 'td' || tag === 'th') {
      if (this.length > this.blockStart) this.pending = '\t';
    } else if (isBlockTag(tag)) this.endBlock();
    else if (this.apart && isElement(element.previousSibling) && this.length > this.blockStart && !this.pending)
      this.pending = ' ';
    const kind = KIND_OF_TAG[tag];
    if (kind) this.kinds.push(kind);
    if (tag === 'pre') this.pre++;
    if (tag === 'a' && !this.link) {
      const url = element.getAttribute('href');
      if (url) this.link = { url, text: '', start: -1, end: -1 };
    }
  }

  leave(tag: string): void {
    if (tag === 'a' && this.link) {
      if (this.link.start >= 0) this.result.links.push(this.link);
      this.link = null;
    }
    if (tag === 'pre') this.pre--;
    if (isBlockTag(tag)) this.endBlock();
    if (KIND_OF_TAG[tag]) this.kinds.pop();
  }

  read(node: Text): void {
    const { data } = node;
    const { length } = data;
    const isPre = this.pre > 0;
    let from = -1;
    for (let i = 0; i < length; i++) {
      const unit = data.charCodeAt(i);
      const unseen = isUnseen(unit);
      const breaks = isPre && unit === 10;
      if (!unseen && !breaks && (isPre || !isSpace(unit))) {
        if (from < 0) from = i;
        continue;
      }
      // One plain space between words stands in the text as it is: the run goes on.
      if (unit === 32 && from >= 0 && i + 1 < length) {
        const next = data.charCodeAt(i + 1);
        if (!isSpace(next) && !isUnseen(next)) continue;
      }
      if (from >= 0) {
        this.append(node, from, data.slice(from, i));
        from = -1;
      }
      if (breaks) this.append(node, i, '\n');
      else if (!unseen && this.length > this.blockStart && !this.pending) this.pending = ' ';
    }
    if (from >= 0) this.append(node, from, data.slice(from));
  }

  finish(): BlockText {
    this.endBlock();
    this.result.text = this.parts.join('');
    for (const link of this.result.links) link.text = this.result.text.slice(link.start, link.end);
    return this.result;
  }

  private append(node: Text, nodeStart: number, run: string): void {
    if (this.length === this.blockStart) {
      if (this.pre > 0 && !run.trim()) return;
      if (this.length > 0) {
        this.parts.push('\n');
        this.length++;
        this.blockStart = this.length;
      }
      this.blockKind = this.kinds.at(-1)!;
    } else if (this.pending) {
      this.parts.push(this.pending);
      this.length++;
    }
    this.pending = '';
    const last = this.result.spans.at(-1);
    const joins =
      last?.node === node && last.nodeStart + last.length === nodeStart && last.start + last.length === this.length;
    if (joins) last.length += run.length;
    else this.result.spans.push({ start: this.length, length: run.length, node, nodeStart });
    if (this.link) {
      if (this.link.start < 0) this.link.start = this.length;
      this.link.end = this.length + run.length;
    }
    this.parts.push(run);
    this.length += run.length;
  }

  private endBlock(): void {
    this.pending = '';
    if (this.length === this.blockStart) return;
    this.result.blocks.push({ start: this.blockStart, end: this.length, kind: this.blockKind });
    this.blockStart = this.length;
  }
}

export interface ReadOptions {
  /** Subtrees to pass over, besides those that never show text (`<script>`, `<template>`, …). */
  skip?: (element: Element) => boolean;
  /** A space between neighbouring elements: cards of links are laid out apart by styles that are not known here. */
  apart?: boolean;
}

/** The text of a tree as a reader sees it, with the way back from each offset to its node. */
export function readBlockText(root: Node, { skip, apart = false }: ReadOptions = {}): BlockText {
  const reader = new BlockTextReader(apart);
  let node: Node | null = root.firstChild;
  while (node) {
    if (isText(node)) reader.read(node);
    if (isElement(node)) {
      const tag = tagOf(node);
      if (!isUnseenTag(tag) && !skip?.(node)) {
        reader.enter(node, tag);
        if (node.firstChild) {
          node = node.firstChild;
          continue;
        }
        reader.leave(tag);
      }
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root && isElement(node)) reader.leave(tagOf(node));
    }
    node = !node || node === root ? null : node.nextSibling;
  }
  return reader.finish();
}

/** The DOM range of `[start, end)` of a block text, or null where no text node covers it. */
export function rangeOf(blockText: BlockText, start: number, end: number): Range | null {
  const first = spanAt(blockText.spans, start, 'from');
  const last = spanAt(blockText.spans, end - 1, 'to');
  if (!first || !last || end <= start || first.start > last.start) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.nodeStart + Math.max(0, start - first.start));
  range.setEnd(last.node, last.nodeStart + Math.min(last.length, end - last.start));
  return range;
}

/** The span that holds the offset or, where a separator stands there, the next (`from`) or previous (`to`) one. */
function spanAt(spans: TextSpan[], offset: number, side: 'from' | 'to'): TextSpan | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle]!;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.start + span.length) low = middle + 1;
    else return span;
  }
  return side === 'from' ? spans[low] : spans[high];
}

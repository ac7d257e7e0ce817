import type { TextBlock, TextLink } from '../article.ts';

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
  /** White space folded, a newline between blocks. */
  text: string;
  blocks: TextBlock[];
  links: TextLink[];
  /** In the order of the text: from an offset back to its place in the tree. */
  spans: TextSpan[];
}

/** The text of a tree as a reader sees it, with the way back from each offset to its node. */
export function readBlockText(_root: ParentNode): BlockText {
  return { text: '', blocks: [], links: [], spans: [] };
}

/** The DOM range of `[start, end)` of a block text, or null where no text node covers it. */
export function rangeOf(_blockText: BlockText, _start: number, _end: number): Range | null {
  return null;
}

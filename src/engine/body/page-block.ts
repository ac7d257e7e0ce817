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

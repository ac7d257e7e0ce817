import type { Inline } from './inline.ts';
import type { Box, PageBlock, PageMedia } from './page-block.ts';

/** White space and marks that nobody sees, but for one plain space: most of it is as it should be. */
const FOLD = /[\s\u00ad\u200b\u2060]{2,}|[^\S ]|[\u00ad\u200b\u2060]/g;

/** Gathers the blocks of a page while it is walked. */
export class BlockReader {
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

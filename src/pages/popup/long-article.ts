/** Characters from which on an article is long: about forty pages. */
const LONG = 100_000;
const BLOCKS_A_PART = 20;
/** Of the popup's article column: characters in a line, a line's height and a block's margin in pixels. */
const LINE = { characters: 56, height: 26, margin: 16 };

/**
 * Wraps a long article's blocks into parts that the browser lays out only when they come near (`.part-of-long`): a book
 * is there as soon as a page is. Not block by block: watching thousands of them makes scrolling slow. Changes no text.
 */
export function divideLongArticle(body: HTMLElement): void {
  if ((body.textContent?.length ?? 0) < LONG) return;
  const parent = blocksOf(body);
  const blocks = [...parent.childNodes];
  for (let at = 0; at < blocks.length; at += BLOCKS_A_PART) {
    const part = body.ownerDocument.createElement('div');
    part.className = 'part-of-long';
    const own = blocks.slice(at, at + BLOCKS_A_PART);
    own[0]!.before(part);
    part.append(...own);
    part.style.containIntrinsicBlockSize = `auto ${heightOf(part)}px`;
  }
}

/** The element whose children are the article's blocks: wrappers with one child that holds nearly all are passed. */
function blocksOf(body: HTMLElement): Element {
  let at: Element = body;
  for (;;) {
    const all = at.textContent?.length ?? 0;
    const main: Element | undefined = [...at.children].find((child) => (child.textContent?.length ?? 0) > all * 0.8);
    if (!main || !/^(?:DIV|SECTION|ARTICLE|MAIN)$/.test(main.tagName)) return at;
    at = main;
  }
}

/** About how high a part will be, so that the scroll bar hardly moves when it is laid out. */
function heightOf(part: Element): number {
  let height = 0;
  for (const { textContent } of part.children) {
    height += Math.ceil((textContent?.length ?? 0) / LINE.characters) * LINE.height + LINE.margin;
  }
  return height;
}

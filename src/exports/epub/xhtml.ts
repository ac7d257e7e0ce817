/**
 * A sanitised tree as the XHTML that EPUB 3 allows. What the sanitiser lets through is for browsers, which forgive; reading systems and
 * their checker do not. Elements that are not listed give way to what is in them.
 */
const BLOCKS =
  'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre figure figcaption table caption thead tbody tfoot tr hr'.split(
    ' ',
  );
const INLINE = 'a abbr b br cite code del em i ins kbd mark q s samp small strong sub sup u var bdi bdo'.split(' ');
const CELLS = ['td', 'th'];
const KNOWN = new Set([...BLOCKS, ...INLINE, ...CELLS, 'img']);
const INLINE_SET = new Set([...INLINE, 'img']);

/** What only may stand inside certain others. */
const PARENTS: Record<string, string[]> = {
  li: ['ul', 'ol'],
  dt: ['dl'],
  dd: ['dl'],
  caption: ['table'],
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
  tr: ['table', 'thead', 'tbody', 'tfoot'],
  td: ['tr'],
  th: ['tr'],
  figcaption: ['figure'],
};
/** What only may hold certain others. */
const CHILDREN: Record<string, string[]> = {
  ul: ['li'],
  ol: ['li'],
  dl: ['dt', 'dd'],
  table: ['caption', 'thead', 'tbody', 'tfoot', 'tr'],
  thead: ['tr'],
  tbody: ['tr'],
  tfoot: ['tr'],
  tr: ['td', 'th'],
};
/** Hold text and inline elements only. */
const PHRASING = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'dt', ...INLINE]);

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Also takes out what XML may not hold at all. */
export const escapeXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being taken out
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (char) => ENTITIES[char]!);

export interface XhtmlOptions {
  /** The place of a stored picture in the book, or null. */
  pictureAt(url: string): string | null;
}

export function toXhtml(root: Element, options: XhtmlOptions): string {
  return inBlocks(children(root, 'div', false, options));
}

/** A piece of the result: inline ones are gathered into paragraphs where only blocks may stand. */
interface Piece {
  inline: boolean;
  tag: string;
  xml: string;
}

function children(parent: Element, as: string, inLink: boolean, options: XhtmlOptions): Piece[] {
  const pieces: Piece[] = [];
  for (const node of parent.childNodes) {
    if (node.nodeType === 3) pieces.push({ inline: true, tag: '', xml: escapeXml(node.nodeValue ?? '') });
    else if (node.nodeType === 1) pieces.push(...element(node as Element, as, inLink, options));
  }
  return pieces;
}

function element(node: Element, parent: string, inLink: boolean, options: XhtmlOptions): Piece[] {
  const tag = node.localName.toLowerCase();
  if (tag === 'img') return picture(node, options);
  if (tag === 'br' || tag === 'hr') {
    const isAllowed = tag === 'br' || !PHRASING.has(parent);
    return isAllowed ? [{ inline: tag === 'br', tag, xml: `<${tag}/>` }] : [];
  }
  if (tag === 'math') {
    const words = node.getAttribute('alttext') || node.textContent || '';
    return [{ inline: true, tag: 'code', xml: `<code>${escapeXml(words)}</code>` }];
  }
  if (tag === 'video' || tag === 'audio' || tag === 'svg') return [];
  const isMisplaced = PARENTS[tag] !== undefined && !PARENTS[tag].includes(parent);
  const isBlockInText = PHRASING.has(parent) && !INLINE_SET.has(tag);
  if (!KNOWN.has(tag) || isMisplaced || isBlockInText || (tag === 'a' && inLink)) {
    return children(node, parent, inLink, options);
  }
  const href = tag === 'a' ? linkOf(node) : '';
  if (tag === 'a' && !href) return children(node, parent, inLink, options);
  const inner = children(node, tag, inLink || tag === 'a', options);
  const inline = INLINE_SET.has(tag);
  // A link around blocks: the links inside would be lost, the blocks matter more.
  if (inline && inner.some((piece) => !piece.inline)) return inner;
  const xml = content(tag, inner);
  if (!xml.trim() && !CELLS.includes(tag)) return [];
  return [{ inline, tag, xml: `<${tag}${attributes(node, tag, href)}>${xml}</${tag}>` }];
}

function content(tag: string, inner: Piece[]): string {
  const allowed = CHILDREN[tag];
  if (!allowed) return tag === 'blockquote' ? inBlocks(inner) : inner.map(({ xml }) => xml).join('');
  let wrapper = allowed.at(-1)!;
  if (tag === 'table') wrapper = '';
  return inner
    .map((piece) => {
      if (allowed.includes(piece.tag)) return piece.xml;
      return piece.xml.trim() && wrapper && tag !== 'tr' ? `<${wrapper}>${piece.xml}</${wrapper}>` : '';
    })
    .join('');
}

function inBlocks(pieces: Piece[]): string {
  let xml = '';
  let open = '';
  const close = () => {
    if (open.trim()) xml += `<p>${open}</p>\n`;
    open = '';
  };
  for (const piece of pieces) {
    if (piece.inline) open += piece.xml;
    else {
      close();
      xml += `${piece.xml}\n`;
    }
  }
  close();
  return xml;
}

function picture(img: Element, { pictureAt }: XhtmlOptions): Piece[] {
  const alt = escapeXml(img.getAttribute('alt') ?? '');
  const place = pictureAt(img.getAttribute('src') ?? '');
  if (!place) return alt ? [{ inline: true, tag: 'i', xml: `<i>[${alt}]</i>` }] : [];
  return [{ inline: true, tag: 'img', xml: `<img src="${escapeXml(place)}" alt="${alt}"/>` }];
}

function linkOf(node: Element): string {
  try {
    const url = new URL(node.getAttribute('href') ?? '');
    return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : '';
  } catch {
    return '';
  }
}

/** Digits only: `rowspan="2"`. */
function attributes(node: Element, tag: string, href: string): string {
  let xml = href ? ` href="${escapeXml(href)}"` : '';
  const numbers = CELLS.includes(tag) ? ['colspan', 'rowspan'] : [];
  for (const name of numbers) {
    const value = node.getAttribute(name);
    if (value && /^[1-9]\d{0,2}$/.test(value)) xml += ` ${name}="${value}"`;
  }
  const dir = node.getAttribute('dir');
  if (dir === 'rtl' || dir === 'ltr') xml += ` dir="${dir}"`;
  else if (tag === 'bdo') xml += ' dir="ltr"';
  return xml;
}

/** More columns than any table that a person reads: a span of a million would be a million cells. */
const MOST_COLUMNS = 60;

const BLOCKS = 'p,div,li,br,h1,h2,h3,h4,h5,h6,blockquote,pre,dt,dd,figcaption,section,article,header,footer,hr,tr';

/**
 * Makes every table cell a single line, because a Markdown table has no other: blocks end in a space, items of a list in a semicolon, and cells
 * that reach over several rows leave an empty one in each.
 */
export function flattenCells(root: Element): void {
  for (const table of root.querySelectorAll('table')) {
    if (table.querySelector('table')) {
      openLayoutTable(table);
      continue;
    }
    for (const cell of table.querySelectorAll('td,th')) {
      limitSpan(cell);
      flattenCell(cell);
    }
    spreadRowSpans(table);
  }
}

/** A table around tables is a layout: its cells follow one another as blocks. */
function openLayoutTable(table: Element): void {
  const own = [...table.querySelectorAll('caption,tr,td,th')].filter((part) => part.closest('table') === table);
  for (const part of own.reverse()) {
    const block = part.ownerDocument.createElement('div');
    block.append(...part.childNodes);
    part.replaceWith(block);
  }
  const block = table.ownerDocument.createElement('div');
  for (const group of [...table.children])
    block.append(...(/^(?:thead|tbody|tfoot)$/.test(group.localName) ? group.childNodes : [group]));
  table.replaceWith(block);
}

function limitSpan(cell: Element): void {
  const span = Number.parseInt(cell.getAttribute('colspan') ?? '1', 10);
  if (!(span > 1)) cell.removeAttribute('colspan');
  else cell.setAttribute('colspan', String(Math.min(span, MOST_COLUMNS)));
}

function flattenCell(cell: Element): void {
  const document = cell.ownerDocument;
  for (const block of cell.querySelectorAll(BLOCKS)) {
    const isItem = block.localName === 'li' && block.nextElementSibling?.localName === 'li';
    block.after(document.createTextNode(isItem ? '; ' : ' '));
  }
  for (const block of [...cell.querySelectorAll(`${BLOCKS},ul,ol,dl,figure`)]) {
    const inline = block.localName === 'pre' ? asCode(block) : [...block.childNodes];
    block.replaceWith(...inline);
  }
}

function asCode(block: Element): Node[] {
  const code = block.ownerDocument.createElement('code');
  code.textContent = block.textContent?.trim().replace(/\s+/g, ' ') ?? '';
  return [code];
}

function spreadRowSpans(table: Element): void {
  const rows = [...table.querySelectorAll('tr')];
  rows.forEach((row, index) => {
    for (const cell of [...row.children]) {
      const span = Math.min(Number.parseInt(cell.getAttribute('rowspan') ?? '1', 10) || 1, rows.length - index);
      cell.removeAttribute('rowspan');
      const column = columnOf(cell);
      for (let below = 1; below < span; below++) insertAt(rows[index + below]!, column, widthOf(cell));
    }
  });
}

const widthOf = (cell: Element): number => Number(cell.getAttribute('colspan') ?? 1);

function columnOf(cell: Element): number {
  let column = 0;
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling)
    column += widthOf(before);
  return column;
}

function insertAt(row: Element, column: number, width: number): void {
  const filler = row.ownerDocument.createElement('td');
  if (width > 1) filler.setAttribute('colspan', String(width));
  row.insertBefore(filler, [...row.children].find((cell) => columnOf(cell) >= column) ?? null);
}

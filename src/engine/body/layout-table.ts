import { tagOf } from '../dom/node-kinds.ts';

const PARAGRAPHS_IN_A_CELL = 3;

/** Whether a table only lays out the page: it says so, holds another table, or its cells hold whole articles. */
export function isLayoutTable(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return true;
  if (table.querySelector('th, caption')) return false;
  if (table.querySelector('table')) return true;
  const rows = [...table.querySelectorAll('tr')];
  const cells = Math.max(0, ...rows.map((row) => [...row.children].filter((cell) => tagOf(cell) === 'td').length));
  if (cells <= 1) return true;
  return [...table.querySelectorAll('td')].some(
    (cell) => cell.querySelectorAll('p, h2, h3').length >= PARAGRAPHS_IN_A_CELL,
  );
}

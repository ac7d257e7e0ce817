// @ts-check
/**
 * Prints a table as the docs hold it, with its columns under each other.
 *
 * @param {Record<string, string>[]} rows all with the same keys, which are the heads of the columns
 */
export function printTable(rows) {
  const heads = Object.keys(rows[0] ?? {});
  const widths = heads.map((head) => Math.max(3, head.length, ...rows.map((row) => (row[head] ?? '').length)));
  /** @param {string[]} cells */
  const line = (cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  console.log(line(heads));
  console.log(`|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`);
  for (const row of rows) console.log(line(heads.map((head) => row[head] ?? '')));
}

/**
 * A share to three places, as ".932".
 *
 * @param {number} value NaN, where nothing was labelled, becomes a dash
 */
export const share = (value) => (Number.isNaN(value) ? '–' : value.toFixed(3).replace(/^0/, ''));

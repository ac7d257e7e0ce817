// @ts-check
/**
 * The smallest value that a share of the values does not exceed.
 *
 * @param {readonly number[]} values
 * @param {number} share 0.5 for the median, 0.95 for the 95th percentile
 * @returns {number} NaN where there are no values
 */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

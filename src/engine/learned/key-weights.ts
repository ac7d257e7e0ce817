/** How much a key speaks for (above 0) or against what was learned. */
export type KeyWeights = ReadonlyMap<string, number>;

/** @param lines `weight:key|key|…` a line, the weight in tenths */
export function unpackWeights(lines: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const line of lines.split('\n')) {
    const colon = line.indexOf(':');
    const weight = Number(line.slice(0, colon)) / 10;
    if (colon > 0) for (const key of line.slice(colon + 1).split('|')) weights.set(key, weight);
  }
  return weights;
}

/** Sum of the weights, evened out by the number of keys. */
export function scoreOf(keys: readonly string[], weights: KeyWeights): number {
  if (!keys.length) return 0;
  let sum = 0;
  for (const key of keys) sum += weights.get(key) ?? 0;
  return sum / Math.sqrt(keys.length);
}

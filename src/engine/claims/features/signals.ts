import { SIGNALS } from '../signals/index.ts';
import type { ClaimFeatures } from './feature.ts';

/** Every signal, as much as it holds. */
export const signalFeatures: ClaimFeatures = {
  names: SIGNALS.map(({ name }) => name),
  write(row, at, _i, _facts, { signals }) {
    let column = at;
    for (const measure of signals) row[column++] = measure;
  },
};

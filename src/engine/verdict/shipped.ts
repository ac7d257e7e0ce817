import { TRAINED } from './trained.ts';
import { unpackVerdict, type VerdictModel } from './verdict-model.ts';

let shipped: VerdictModel | undefined;

/** The judge that goes along with Winnow, made ready when it is first asked for. */
export function shippedVerdict(): VerdictModel {
  shipped ??= unpackVerdict(TRAINED);
  return shipped;
}

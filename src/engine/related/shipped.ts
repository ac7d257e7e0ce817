import { type LinkModel, unpackLinkModel } from './link-model.ts';
import { TRAINED } from './trained.ts';

let shipped: LinkModel | undefined;

/** The judge that goes along with Winnow, made ready when it is first asked for. */
export function shippedLinkModel(): LinkModel {
  shipped ??= unpackLinkModel(TRAINED);
  return shipped;
}

import { type BodyModel, unpackModel } from './body-model.ts';
import { TRAINED } from './trained.ts';

let shipped: BodyModel | undefined;

/** The model that goes along with Winnow, made ready when it is first asked for. */
export function shippedModel(): BodyModel {
  shipped ??= unpackModel(TRAINED);
  return shipped;
}

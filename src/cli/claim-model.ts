import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ClaimModel, readClaimModel } from '../engine/index.ts';
import { Problem, reasonOf } from './problem.ts';

/** Below the project's folder, as source and as a build. */
const PLACE = 'public/models/claims.bin';

let shipped: ClaimModel | undefined;

/**
 * The model of claims that goes along with Winnow, read when it is first asked for.
 *
 * @throws {Problem} where it cannot be read
 */
export function claimModel(): ClaimModel {
  shipped ??= readClaimModel(modelBytes(import.meta.dirname));
  return shipped;
}

/** From this file's own folder upwards: the command line runs from another depth once it is built. */
function modelBytes(folder: string): Uint8Array {
  try {
    return readFileSync(join(folder, PLACE));
  } catch (error) {
    if (dirname(folder) !== folder) return modelBytes(dirname(folder));
    throw new Problem(`${PLACE} cannot be read: ${reasonOf(error)}`);
  }
}

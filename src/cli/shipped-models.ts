import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ClaimModel, type CompanyModel, readClaimModel, readCompanyModel } from '../engine/index.ts';
import { Problem, reasonOf } from './problem.ts';

/** What companies and claims are found with. */
export interface ShippedModels {
  companies: CompanyModel;
  claims: ClaimModel;
}

/**
 * The models that go along with Winnow.
 *
 * @param folder that their files stand in
 * @throws {Problem} where one cannot be read
 */
export const readShippedModels = (folder: string): ShippedModels => ({
  companies: readCompanyModel(bytesOf(join(folder, 'companies.bin'))),
  claims: readClaimModel(bytesOf(join(folder, 'claims.bin'))),
});

function bytesOf(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    throw new Problem(`${file} cannot be read: ${reasonOf(error)}`);
  }
}

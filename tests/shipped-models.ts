import { join } from 'node:path';
import { readShippedModels } from '../src/cli/shipped-models.ts';

/** The models that are shipped, as the tests use them. */
export const { companies: companyModel, claims: claimModel } = readShippedModels(
  join(import.meta.dirname, '../public/models'),
);

import { readFileSync } from 'node:fs';
import { readCompanyModel } from '../src/engine/index.ts';

/** The model of companies that is shipped, as the tests use it. */
export const companyModel = readCompanyModel(
  new Uint8Array(readFileSync(`${import.meta.dirname}/../public/models/companies.bin`)),
);

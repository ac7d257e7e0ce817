import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CompanyModel, readCompanyModel } from '../engine/index.ts';

let model: CompanyModel | undefined;

/** The model of companies, read when it is first asked for. */
export function companyModel(models: string): CompanyModel {
  model ??= readCompanyModel(new Uint8Array(readFileSync(join(models, 'companies.bin'))));
  return model;
}

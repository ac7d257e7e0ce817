import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../build/training/', import.meta.url));

/**
 * Finds the companies of a labelled article by a model that never saw its site: what claims are judged with must be as good and as bad
 * as on a page never seen.
 *
 * @param engine training/claims/engine-parts.ts
 * @returns {(article: object, fold: number) => object[]}
 */
export function companiesOfArticles(engine) {
  const models = new Map();
  return (article, fold) => {
    if (!models.has(fold)) models.set(fold, engine.readCompanyModel(readModel(fold)));
    return engine.findCompanies(article, models.get(fold));
  };
}

function readModel(fold) {
  const file = `${folder}companies-fold-${fold}.bin`;
  if (!existsSync(file)) {
    console.error(`${file} is missing: run node training/companies.mjs --folds first.`);
    process.exit(1);
  }
  return new Uint8Array(readFileSync(file));
}

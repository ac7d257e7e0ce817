/** What the training of companies needs of the engine. */

export {
  judgeOf,
  readCompanyModel,
  writeCompanyModel,
} from '../../src/engine/companies/company-model.ts';
export { FIRM_COLUMNS, firmRows } from '../../src/engine/companies/features/firm.ts';
export { NAME_COLUMNS, nameRows } from '../../src/engine/companies/features/index.ts';
export { findCompanies, firmsOf } from '../../src/engine/companies/index.ts';
export { isLegalForm } from '../../src/engine/companies/legal-forms.ts';
export { listedAt } from '../../src/engine/companies/listed-at.ts';
export * from '../../src/engine/companies/name-list.ts';
export { gatherNames } from '../../src/engine/companies/names-in-article.ts';
export { plainName } from '../../src/engine/companies/plain-name.ts';
export { readText } from '../../src/engine/companies/read-text.ts';
export { ORGANISATION_WORDS } from '../../src/engine/companies/signals/other-words.ts';
export { ROW_BITS } from '../../src/engine/companies/tagger/hash.ts';
export { bestTags, chances, withRules } from '../../src/engine/companies/tagger/lattice.ts';
export { segmentsOf } from '../../src/engine/companies/tagger/segments.ts';
export { tagText, WEIGHT_SCALE } from '../../src/engine/companies/tagger/tagger.ts';
export { TAG, TAGS } from '../../src/engine/companies/tagger/tags.ts';
export { FEATURES, wordFeatures } from '../../src/engine/companies/tagger/word-features.ts';
export { unpackTrees } from '../../src/engine/learned/trees.ts';
export { articleFromText } from '../../src/engine/plain-text.ts';
export { organisationsIn } from './organisations.ts';

/** What of the engine the training of the claims' model needs, in one module. */
export { chooseClaims } from '../../src/engine/claims/choose.ts';
export { CLAIM_NAMES, claimFacts, claimRows } from '../../src/engine/claims/features/index.ts';
export { WORD_LISTS, wordKeys } from '../../src/engine/claims/features/word-keys.ts';
export { findClaims, readClaimModel } from '../../src/engine/claims/index.ts';
export { isKeptOut } from '../../src/engine/claims/kept-out.ts';
export { kindKeys } from '../../src/engine/claims/kinds.ts';
export { readArticle } from '../../src/engine/claims/read-sentence.ts';
export { SIGNALS } from '../../src/engine/claims/signals/index.ts';
export { worthOf } from '../../src/engine/claims/worth.ts';
export { readCompanyModel } from '../../src/engine/companies/company-model.ts';
export { findCompanies } from '../../src/engine/companies/index.ts';
export { readKeyTable } from '../../src/engine/learned/key-table.ts';
export { unpackTrees } from '../../src/engine/learned/trees.ts';
export { articleFromText } from '../../src/engine/plain-text.ts';

/** What of the engine the training of the body's classifier needs, in one module. */
export { parsePage } from '../../src/cli/parse-page.ts';
export { FIRST_PASS, namesOf, rowsOf, widthOf } from '../../src/engine/body/features/index.ts';
export { NO_LEXICON, nameKeys, wordKeys } from '../../src/engine/body/features/lexicon.ts';
export { factsOf } from '../../src/engine/body/features/page-facts.ts';
export { readPageBlocks } from '../../src/engine/body/page-blocks.ts';
export { isSureClutter } from '../../src/engine/body/settle/sure-clutter.ts';
export { ElementProfiles } from '../../src/engine/clutter/element-profile.ts';
export { findClutter } from '../../src/engine/clutter/find-clutter.ts';
export { openNoscript } from '../../src/engine/dom/open-noscript.ts';
export { preparePage } from '../../src/engine/dom/prepare-page.ts';
export { placeStreamedMarkup } from '../../src/engine/dom/streamed-markup.ts';
export { readMetadata } from '../../src/engine/metadata/index.ts';
export { copyPage } from '../../src/engine/page-copy.ts';
export { pageKind } from '../../src/engine/page-kind.ts';

/** What `npm run bench:account` needs of the engine. */
export { parsePage } from '../../src/cli/parse-page.ts';
export { createSanitizer, isolateArticle, readBlockText } from '../../src/engine/index.ts';

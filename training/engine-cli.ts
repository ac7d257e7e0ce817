/** The engine and the door of the command line, in one module: articles by a model of one's choice. */
export { parsePage } from '../src/cli/parse-page.ts';
export { SafeWindow } from '../src/cli/safe-window.ts';
export { unpackModel } from '../src/engine/body/model/body-model.ts';
export { isolateArticle } from '../src/engine/index.ts';
export { unpackVerdict } from '../src/engine/verdict/verdict-model.ts';

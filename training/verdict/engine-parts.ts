/** What of the engine the training of the verdict needs, in one module. */
export { unpackTrees } from '../../src/engine/learned/trees.ts';
export { rowOf } from '../../src/engine/verdict/verdict-model.ts';

import type { Plugin } from 'vite';

/** In pouchdb-browser: for filters and views that are given as text. */
const MAKES_CODE = 'return Function.apply(null, keys).apply(null, values);';

/**
 * Takes the one place out of PouchDB where text becomes code. It is never reached here, an extension's policy refuses it anyway, and
 * stores refuse extensions that have it. The build fails where PouchDB no longer has it, so that this can go.
 */
export function withoutEval(): Plugin {
  return {
    name: 'without-eval',
    transform(code, id) {
      if (!/[\\/]pouchdb-browser[\\/]lib[\\/]index(?:\.es)?\.js/.test(id)) return null;
      if (!code.includes(MAKES_CODE)) throw new Error('PouchDB no longer makes code from text: take this plugin out.');
      return { code: code.replace(MAKES_CODE, "throw new Error('Text is not run here.');"), map: null };
    },
  };
}

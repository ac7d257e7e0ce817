import { unwrap } from './change-tag.ts';
import { textLength } from './text-length.ts';

/** Below this a page without scripts says no more than that it wants them. */
const LEAST_CHARACTERS = 400;

/**
 * Where no script ran, what a page shows without scripts is the page: forums that draw themselves put their whole text there. Only
 * documents parsed without scripting hold elements in `<noscript>`: a browser's own page keeps it as text and has drawn itself.
 */
export function openNoscript(body: Element): void {
  for (const noscript of [...body.querySelectorAll('noscript')]) {
    if (!noscript.firstElementChild || noscript.parentElement?.closest('noscript')) continue;
    const own = insideLength(noscript);
    // `textLength` passes over `<noscript>`: this counts the page without it.
    if (own >= LEAST_CHARACTERS && textLength(body, own) < own) unwrap(noscript);
  }
}

const insideLength = (noscript: Element): number =>
  [...noscript.children].reduce((sum, child) => sum + textLength(child, 100_000), 0);

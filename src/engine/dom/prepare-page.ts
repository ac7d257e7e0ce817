import { baseUrlOf, makeUrlsAbsolute } from './absolute-urls.ts';
import { normalizeCode } from './code-blocks.ts';
import { replaceEmbeds } from './embeds.ts';
import { captionFigures } from './figures.ts';
import { keepInPageTargets } from './footnotes.ts';
import { keepNoscriptImages } from './keep-noscript-images.ts';
import { keepOneMath } from './math.ts';
import { openDetails } from './open-details.ts';
import { resolveLazyImages } from './resolve-lazy-images.ts';
import { placeStreamedMarkup } from './streamed-markup.ts';

export interface PrepareOptions {
  /** The page's address; empty where it came from a file without one. Its `<base>` is found by itself. */
  baseUrl: string;
}

/**
 * Makes of the page as it was written the page as a reader sees it, in plain HTML: late parts in their places, pictures with
 * their addresses, folds open, one copy of each formula, code without its ornaments, players as links. Changes the document
 * it is given: give it a copy. Order matters: images must be found before captions are, and addresses be final at the end.
 */
export function preparePage(document: Document, { baseUrl }: PrepareOptions): void {
  const root = document.documentElement;
  if (!root) return;
  placeStreamedMarkup(document);
  openDetails(root);
  keepNoscriptImages(root);
  resolveLazyImages(root);
  normalizeCode(root);
  keepOneMath(root);
  replaceEmbeds(root);
  captionFigures(root);
  keepInPageTargets(root);
  makeUrlsAbsolute(root, baseUrlOf(document, baseUrl), baseUrl);
}

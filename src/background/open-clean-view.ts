import {
  type ActivePage,
  cleanViewState,
  closeCleanView,
  insertCleanViewStyles,
  openCleanView,
  readPage,
} from '../platform/page-access.ts';
import { readingFaces } from './reading-faces.ts';

/** While a page of a site with auto-clean is still coming: what its clean view will need is made ready. Its script is there already. */
export async function prepareUnasked(tabId: number): Promise<void> {
  // Most articles are in Latin letters, and most readers leave the face as it is: in memory by the time the page asks for it.
  readingFaces('serif', 'latin').catch(() => undefined);
  await insertCleanViewStyles(tabId);
}

/** Reads a page and opens the clean view over it. False where there is nothing to read, or the browser does not let us. */
export async function readAndOpen(page: ActivePage): Promise<boolean> {
  const outcome = await readPage(page);
  if (outcome.kind !== 'article' || !outcome.article.text.trim()) return false;
  return (await openCleanView(page)).kind === 'open';
}

/** Opens the clean view, or takes it out again. False as above. */
export async function toggleCleanView(page: ActivePage): Promise<boolean> {
  if ((await cleanViewState(page)).kind !== 'open') return readAndOpen(page);
  await closeCleanView(page);
  return true;
}

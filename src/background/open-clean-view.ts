import type { CleanViewOutcome } from '../platform/messages.ts';
import {
  type ActivePage,
  cleanViewState,
  closeCleanView,
  insertCleanViewStyles,
  openCleanView,
  openStyledCleanView,
  readPage,
} from '../platform/page-access.ts';
import { readingFaces } from '../platform/reading-faces.ts';

/** Tabs in which the styles wait for the view. Forgotten when the background sleeps: then they are put there once more. */
const styled = new Map<number, Promise<void>>();

/** While a page of a site with auto-clean is still coming: what its clean view will need is made ready. */
export async function prepareUnasked(tabId: number): Promise<void> {
  styled.set(tabId, insertCleanViewStyles(tabId));
  // Most articles are in Latin letters.
  await Promise.all([styled.get(tabId), readingFaces('a')]);
}

/** Opens the clean view over what a page's content script has read unasked. Never rejects. */
export async function openUnasked(page: ActivePage, text: string): Promise<CleanViewOutcome> {
  const faces = await readingFaces(text).catch(() => []);
  const ready = styled.get(page.tabId);
  styled.delete(page.tabId);
  const isStyled = await ready?.then(
    () => true,
    () => false,
  );
  return isStyled ? openStyledCleanView(page, faces) : openCleanView(page, faces);
}

/** Reads a page and opens the clean view over it. False where there is nothing to read, or the browser does not let us. */
export async function readAndOpen(page: ActivePage): Promise<boolean> {
  const outcome = await readPage(page);
  if (outcome.kind !== 'article' || !outcome.article.text.trim()) return false;
  const { title, text } = outcome.article;
  const faces = await readingFaces(title + text).catch(() => []);
  return (await openCleanView(page, faces)).kind === 'open';
}

/** Opens the clean view, or takes it out again. False as above. */
export async function toggleCleanView(page: ActivePage): Promise<boolean> {
  if ((await cleanViewState(page)).kind !== 'open') return readAndOpen(page);
  await closeCleanView(page);
  return true;
}

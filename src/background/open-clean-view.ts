import type { CleanViewOutcome } from '../platform/messages.ts';
import { type ActivePage, cleanViewState, closeCleanView, openCleanView, readPage } from '../platform/page-access.ts';
import { readingFaces } from '../platform/reading-faces.ts';

/** Opens the clean view over what a page's content script has read. Never rejects. */
export async function openOver(page: ActivePage, text: string): Promise<CleanViewOutcome> {
  return openCleanView(page, await readingFaces(text).catch(() => []));
}

/** Reads a page and opens the clean view over it. False where there is nothing to read, or the browser does not let us. */
export async function readAndOpen(page: ActivePage): Promise<boolean> {
  const outcome = await readPage(page);
  if (outcome.kind !== 'article' || !outcome.article.text.trim()) return false;
  const { title, text } = outcome.article;
  return (await openOver(page, title + text)).kind === 'open';
}

/** Opens the clean view, or takes it out again. False as above. */
export async function toggleCleanView(page: ActivePage): Promise<boolean> {
  if ((await cleanViewState(page)).kind !== 'open') return readAndOpen(page);
  await closeCleanView(page);
  return true;
}

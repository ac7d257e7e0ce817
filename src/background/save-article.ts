import type { Article } from '../engine/index.ts';
import { withFindings } from '../findings/with-findings.ts';
import {
  countChanges,
  type ImageData,
  Library,
  type MissingImage,
  pictureAddresses,
  problemOf,
  versionId,
} from '../library/index.ts';
import { showSaved } from '../platform/badge.ts';
import type { ArticleIdentity, SavedOutcome, SaveOutcome } from '../platform/messages.ts';
import { readImage } from '../platform/read-image.ts';
import { tellSaveProgress } from '../platform/save-progress.ts';

/** Bytes and numbers up to which an article's pictures are kept. */
const MOST_OF_ONE = 8_000_000;
const MOST_OF_ALL = 40_000_000;
const MOST_PICTURES = 80;

let opened: Library | null = null;
/** Opened when it is first needed: the background starts for much else. */
export const library = (): Library => {
  opened ??= new Library();
  return opened;
};

async function readPictures(
  article: Article,
  tabId: number,
): Promise<{ images: ImageData[]; missingImages: MissingImage[] }> {
  const { pictures, trackers } = pictureAddresses(article);
  const images: ImageData[] = [];
  const missingImages: MissingImage[] = trackers.map((url) => ({ url, reason: 'tracker' }));
  let room = MOST_OF_ALL;
  for (const [done, url] of pictures.entries()) {
    tellSaveProgress({ tabId, done, total: pictures.length });
    if (done >= MOST_PICTURES || room <= 0) {
      missingImages.push({ url, reason: 'too-many' });
      continue;
    }
    const read = await readImage(tabId, url, Math.min(MOST_OF_ONE, room));
    if (read.kind === 'none') missingImages.push({ url, reason: read.reason });
    else {
      room -= read.bytes.length;
      images.push({ url, type: read.type, bytes: read.bytes });
    }
  }
  return { images, missingImages };
}

/**
 * Saves an article with its pictures; all of it is there afterwards, or nothing. What was begun is noted first, so that a save that
 * is cut off is told of when the library opens. Never rejects.
 */
export async function saveArticle(article: Article, tabId: number): Promise<SaveOutcome> {
  const pending = crypto.randomUUID();
  try {
    await library().begin({ id: pending, title: article.title, url: article.url, startedAt: new Date().toISOString() });
    const [whole, { images, missingImages }] = await Promise.all([withFindings(article), readPictures(article, tabId)]);
    const { id, kind, changes } = await library().save({ article: whole, images, missingImages });
    await library().settle();
    await showSaved(tabId, true);
    const counts = changes && countChanges(changes);
    return {
      kind: 'saved',
      as: kind,
      id,
      images: images.length,
      missing: missingImages.filter(({ reason }) => reason !== 'tracker').length,
      changes: counts ? counts.added + counts.removed + counts.altered : 0,
    };
  } catch (error) {
    const problem = await problemOf(error);
    return { kind: 'problem', problem: problem.kind === 'failed' ? { ...problem } : problem };
  } finally {
    await library()
      .end(pending)
      .catch(() => undefined);
  }
}

/** Whether a page's article is saved; the toolbar button of its tab tells it too. */
export async function savedArticle(identity: ArticleIdentity, tabId: number): Promise<SavedOutcome> {
  const found = await library().find(identity);
  await showSaved(tabId, found !== null);
  if (!found) return null;
  const version = await versionId({ title: found.card.title, text: identity.text });
  return { id: found.card.id, savedAt: found.card.savedAt, sameText: found.card.body.endsWith(`/${version}`) };
}

/** By its address alone, without looking at the page. */
export async function markSavedPage(tabId: number, url: string): Promise<void> {
  const found = await library().find({ url, canonicalUrl: '' });
  if (found) await showSaved(tabId, true);
}

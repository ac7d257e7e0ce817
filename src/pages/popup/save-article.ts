import type { Article } from '../../engine/index.ts';
import { failureOf, type SaveOutcome } from '../../platform/messages.ts';
import { ask } from '../../platform/messaging.ts';
import type { ActivePage } from '../../platform/page-access.ts';
import { onSaveProgress } from '../../platform/save-progress.ts';

/** Asks the background, which goes on when the popup is closed. Never rejects. */
export async function askToSave(
  article: Article,
  { tabId }: ActivePage,
  onProgress: (done: number, total: number) => void,
): Promise<SaveOutcome> {
  const stop = onSaveProgress((progress) => progress.tabId === tabId && onProgress(progress.done, progress.total));
  try {
    const outcome = await ask('saveArticle', { article, tabId });
    return outcome ?? { kind: 'problem', problem: failureOf(new Error('Nobody answered.')) };
  } catch (error) {
    return { kind: 'problem', problem: failureOf(error) };
  } finally {
    stop();
  }
}

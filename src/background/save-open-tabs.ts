import { isWorthReading } from '../engine/index.ts';
import { returnSite } from '../platform/lent-sites.ts';
import { failureOf, type ReadOutcome, type TabsOutcome } from '../platform/messages.ts';
import { openPages } from '../platform/new-tab.ts';
import { readPage } from '../platform/page-access.ts';
import { tellTabsProgress } from '../platform/save-progress.ts';
import { saveArticle } from './save-article.ts';

/** A tab that does not answer for so long (milliseconds) is left out: it may be asleep, or stand at a question of its page. */
const PATIENCE = 30_000;

/**
 * Saves the articles of these tabs, one after the other, so that each is whole or not there wherever this ends. Hands back afterwards
 * what was lent for it. Never rejects.
 */
export async function saveOpenTabs(tabIds: readonly number[], lent: readonly string[]): Promise<TabsOutcome> {
  const outcome: TabsOutcome = { saved: 0, known: 0, other: 0, closed: 0, problem: null };
  try {
    const pages = await openPages(tabIds);
    // Closed meanwhile, or of a site that the browser was not allowed to let Winnow into.
    outcome.closed = tabIds.length - pages.length;
    for (const [done, page] of pages.entries()) {
      tellTabsProgress({ done, total: pages.length });
      const read = await inTime(readPage(page));
      if (read?.kind !== 'article') outcome.closed++;
      else if (!isWorthReading(read.article)) outcome.other++;
      else {
        const saved = await saveArticle(read.article, page.tabId);
        if (saved.kind === 'saved') outcome[saved.as === 'unchanged' ? 'known' : 'saved']++;
        else {
          outcome.closed++;
          // Without room, or a library that can be written, the next one would fare no better.
          if (saved.problem.kind !== 'failed') return { ...outcome, problem: saved.problem };
        }
      }
    }
    tellTabsProgress({ done: pages.length, total: pages.length });
  } catch (error) {
    outcome.problem = failureOf(error);
  } finally {
    for (const pattern of lent) await returnSite(pattern).catch(() => undefined);
  }
  return outcome;
}

function inTime(reading: Promise<ReadOutcome>): Promise<ReadOutcome | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, null);
  });
  return Promise.race([reading, late]).finally(() => clearTimeout(timer));
}

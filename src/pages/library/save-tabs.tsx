import { BookmarkPlus } from 'lucide';
import { useState } from 'preact/hooks';
import { formatNumber, t } from '../../platform/i18n.ts';
import { ALL_SITES, borrowSites } from '../../platform/lent-sites.ts';
import { failureOf, type TabsOutcome } from '../../platform/messages.ts';
import { ask } from '../../platform/messaging.ts';
import { onTabsProgress, type TabsProgress } from '../../platform/save-progress.ts';
import { wordsForSaveProblem } from '../../platform/save-words.ts';
import { Button } from '../../ui/button.tsx';
import type { Tools } from './app.tsx';

/**
 * Saves what is open in all tabs. The browser is asked once, for all sites, and has that back when it is done; who says no keeps the tabs
 * of the sites that Winnow may read anyway. Goes on in the background when this page is closed.
 */
export function SaveTabs({ tools }: { tools: Tools }) {
  const [progress, setProgress] = useState<TabsProgress | null>(null);
  const [report, setReport] = useState('');

  async function save(): Promise<void> {
    setReport('');
    const { lent } = await borrowSites(ALL_SITES);
    setProgress({ done: 0, total: 0 });
    const stop = onTabsProgress(setProgress);
    const outcome = await ask('saveOpenTabs', { lent }).catch(failureOf);
    stop();
    setProgress(null);
    const words = wordsForTabs(outcome);
    setReport(words);
    tools.say(words);
  }
  const words =
    progress && progress.total > 0
      ? t('savingTabs', formatNumber(Math.min(progress.done + 1, progress.total)), formatNumber(progress.total))
      : progress
        ? t('saving')
        : t('saveTabs');
  return (
    <>
      <Button id="save-tabs" icon={BookmarkPlus} disabled={progress !== null} onClick={() => void save()}>
        {words}
      </Button>
      {report && <p id="tabs-saved">{report}</p>}
    </>
  );
}

function wordsForTabs(outcome: TabsOutcome | ReturnType<typeof failureOf>): string {
  if ('kind' in outcome) return wordsForSaveProblem(outcome);
  const { saved, known, other, closed, problem } = outcome;
  const counts = t('tabsSaved', formatNumber(saved), formatNumber(known), formatNumber(other), formatNumber(closed));
  return problem ? `${counts}. ${wordsForSaveProblem(problem)}` : counts;
}

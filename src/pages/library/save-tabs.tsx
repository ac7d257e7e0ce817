import { BookmarkPlus } from 'lucide';
import { useState } from 'preact/hooks';
import { formatNumber, t } from '../../platform/i18n.ts';
import { borrowSites } from '../../platform/lent-sites.ts';
import { failureOf, type TabsOutcome } from '../../platform/messages.ts';
import { ask } from '../../platform/messaging.ts';
import { listOpenTabs, type OpenTab } from '../../platform/open-tabs.ts';
import { onTabsProgress, type TabsProgress } from '../../platform/save-progress.ts';
import { wordsForSaveProblem } from '../../platform/save-words.ts';
import { patternOf } from '../../platform/sites/site-pattern.ts';
import { Button } from '../../ui/button.tsx';
import type { Tools } from './app.tsx';
import { type ChoosableTab, ChooseTabs } from './choose-tabs.tsx';

/**
 * Saves what is open in other tabs: first a list of them, then the browser is asked for the sites of those that were chosen, and has them
 * back when it is done. Goes on in the background when this page is closed.
 */
export function SaveTabs({ tools }: { tools: Tools }) {
  const [choice, setChoice] = useState<{ tabs: ChoosableTab[]; all: boolean } | null>(null);
  const [progress, setProgress] = useState<TabsProgress | null>(null);
  const [report, setReport] = useState('');

  async function list(): Promise<void> {
    setReport('');
    const { tabs, all } = await listOpenTabs();
    const known = await Promise.all(tabs.map(({ url }) => tools.library.find({ url, canonicalUrl: '' })));
    setChoice({ all, tabs: tabs.map((tab, i) => ({ ...tab, saved: known[i] !== null })) });
  }

  async function save(chosen: readonly OpenTab[]): Promise<void> {
    // Straight from the click: the browser asks for these sites and no other.
    const leave = borrowSites([...new Set(chosen.flatMap(({ url }) => patternOf(url) ?? []))]);
    setChoice(null);
    const { lent } = await leave;
    setProgress({ done: 0, total: 0 });
    const stop = onTabsProgress(setProgress);
    const tabIds = chosen.map(({ tabId }) => tabId);
    const outcome = await ask('saveOpenTabs', { tabIds, lent }).catch(failureOf);
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
      <Button id="save-tabs" icon={BookmarkPlus} disabled={progress !== null} onClick={() => void list()}>
        {words}
      </Button>
      {report && <p id="tabs-saved">{report}</p>}
      {choice && <ChooseTabs {...choice} save={(chosen) => void save(chosen)} close={() => setChoice(null)} />}
    </>
  );
}

function wordsForTabs(outcome: TabsOutcome | ReturnType<typeof failureOf>): string {
  if ('kind' in outcome) return wordsForSaveProblem(outcome);
  const { saved, known, other, closed, problem } = outcome;
  const counts = t('tabsSaved', formatNumber(saved), formatNumber(known), formatNumber(other), formatNumber(closed));
  return problem ? `${counts}. ${wordsForSaveProblem(problem)}` : counts;
}

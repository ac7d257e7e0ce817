import { markedTabs, markTab, tabsOn, unmarkTab } from '../platform/badge.ts';
import { onSiteFacts } from '../platform/site-events.ts';
import { reconcileSites } from '../platform/sites/reconcile.ts';
import { storedSites } from '../platform/sites/store.ts';

/** Keeps the list of sites, the permissions, the scripts and the marks on the toolbar button in agreement. */
export function keepSitesInAgreement(): void {
  const agree = async (promptsAreGone: boolean) => {
    await reconcileSites({ promptsAreGone });
    await markTabs();
  };
  onSiteFacts(({ promptsAreGone }) => void agree(promptsAreGone).catch(console.error));
  // Whatever the last life of the background left undone.
  void agree(false).catch(console.error);
}

async function markTabs(): Promise<void> {
  const on = (await storedSites()).filter(({ status }) => status === 'on').map(({ pattern }) => pattern);
  const [wanted, marked] = await Promise.all([tabsOn(on), markedTabs()]);
  await Promise.all([
    ...wanted.filter((id) => !marked.includes(id)).map(markTab),
    ...marked.filter((id) => !wanted.includes(id)).map(unmarkTab),
  ]);
}

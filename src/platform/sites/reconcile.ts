import browser from 'webextension-polyfill';
import { isNothing, type Plan, plan, type SiteScript } from './plan.ts';
import { dropSites, saveSites, storedSites } from './store.ts';

/** The hold first, then the engine in the same world, and the clean view, which fetches meanwhile what it will need. */
const FILES = ['/auto-clean.js', '/content.js', '/reader.js'];
const ROUNDS = 3;

/**
 * Makes the list of sites, the browser's permissions and the registered content scripts agree, whichever of them was lost or
 * changed. May be called by anyone at any moment, and ended at any moment: whoever calls next finishes it.
 */
export function reconcileSites({ promptsAreGone = false } = {}): Promise<void> {
  // One at a time, over all contexts of the extension.
  return navigator.locks.request('winnow-sites', async () => {
    // What is asked of the browser may change meanwhile: looked at again until nothing is left to do.
    for (let round = 0; round < ROUNDS; round++) {
      const steps = plan(await facts(), promptsAreGone);
      if (isNothing(steps)) return;
      await take(steps);
    }
  });
}

async function facts() {
  const [sites, { origins = [] }, scripts] = await Promise.all([
    storedSites(),
    browser.permissions.getAll(),
    browser.scripting.getRegisteredContentScripts(),
  ]);
  return {
    sites,
    origins,
    scripts: scripts.map(({ id, matches = [], excludeMatches = [] }): SiteScript => ({ id, matches, excludeMatches })),
  };
}

/** Scripts go before their permission does, and a site leaves the list last: so nothing is ever forgotten half way. */
async function take({ unregister, register, giveBack, save, drop }: Plan): Promise<void> {
  if (save.length > 0) await saveSites(...save);
  if (unregister.length > 0) await browser.scripting.unregisterContentScripts({ ids: unregister });
  if (register.length > 0) await browser.scripting.registerContentScripts(register.map(registration));
  if (giveBack.length > 0) await browser.permissions.remove({ origins: giveBack });
  if (drop.length > 0) await dropSites(...drop);
}

function registration({ id, matches, excludeMatches }: SiteScript) {
  return {
    id,
    matches,
    ...(excludeMatches.length > 0 ? { excludeMatches } : {}),
    js: FILES,
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
}

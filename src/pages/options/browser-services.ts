import { commands, openShortcutSettings } from '../../platform/commands.ts';
import { saveText } from '../../platform/downloads.ts';
import { allowedSites, onPermissionsChanged } from '../../platform/sites/allowed-sites.ts';
import { reconcileSites } from '../../platform/sites/reconcile.ts';
import { withSubdomains } from '../../platform/sites/site-pattern.ts';
import { onSitesChanged, saveSites, storedSites } from '../../platform/sites/store.ts';
import { changePattern, giveBack, saveExcluded, turnSiteOff, turnSitesOn } from '../../platform/sites/switch-site.ts';
import type { Services, ShownSite } from './services.ts';

export function browserServices(): Services {
  return {
    watchSites(listener) {
      const tell = async () => listener(await shownSites());
      const stops = [onSitesChanged(() => void tell()), onPermissionsChanged(() => void tell())];
      void reconcileSites().finally(tell);
      return () => {
        for (const stop of stops) stop();
      };
    },
    turnOn: turnSitesOn,
    turnOff: turnSiteOff,
    setSubdomains: (site, wanted) => changePattern(site, withSubdomains(site.pattern, wanted)),
    setExcluded: saveExcluded,
    async addSites(sites) {
      await saveSites(...sites);
      await reconcileSites();
    },
    giveBack,
    saveFile: (name, text) => saveText(document, name, text, 'application/json'),
    commands,
    openShortcutSettings,
  };
}

async function shownSites(): Promise<ShownSite[]> {
  const [sites, allowed] = await Promise.all([storedSites(), allowedSites()]);
  const listed = sites.filter(({ status }) => status !== 'leaving').map((site) => ({ ...site, isListed: true }));
  const others = allowed
    .filter((pattern) => !sites.some((site) => site.pattern === pattern))
    .map((pattern) => ({ pattern, status: 'unasked' as const, excluded: [], isListed: false }));
  return [...listed, ...others];
}

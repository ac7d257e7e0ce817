import type { ActivePage } from '../../platform/page-access.ts';
import { openOptions } from '../../platform/popup-window.ts';
import { pageSite, pageSiteAfterPrompts } from '../../platform/sites/page-site.ts';
import { withSubdomains } from '../../platform/sites/site-pattern.ts';
import { onSitesChanged } from '../../platform/sites/store.ts';
import { changePattern, turnSiteOff, turnSitesOn } from '../../platform/sites/switch-site.ts';
import type { AutoCleanService } from './services.ts';

/** Auto-clean for the page in front, as the browser keeps it. */
export function autoCleanService(page: Promise<ActivePage>): AutoCleanService {
  return {
    watch(listener) {
      let isOver = false;
      const tell = async (read: typeof pageSite) => {
        const state = await read((await page).url);
        if (!isOver) listener(state);
      };
      const stop = onSitesChanged(() => void tell(pageSite));
      void tell(pageSiteAfterPrompts).catch(() => !isOver && listener(null));
      return () => {
        isOver = true;
        stop();
      };
    },
    turnOn: (sites) => void turnSitesOn(sites),
    turnOff: (site) => void turnSiteOff(site),
    setSubdomains: (site, wanted) => void changePattern(site, withSubdomains(site.pattern, wanted)),
    openOptions: () => void openOptions().then(() => window.close()),
  };
}

import { Settings2, Wand } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, t } from '../../platform/i18n.ts';
import type { PageSite } from '../../platform/sites/page-site.ts';
import type { SiteStatus } from '../../platform/sites/site.ts';
import { canHaveSubdomains, hasSubdomains, hostOf } from '../../platform/sites/site-pattern.ts';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/switch.tsx';
import type { AutoCleanService } from './services.ts';

const STATES: Record<Exclude<SiteStatus, 'leaving'>, MessageKey> = {
  asking: 'autoClean_asking',
  on: 'autoClean_on',
  refused: 'autoClean_refused',
  'taken-away': 'autoClean_taken_away',
  unasked: 'autoClean_unasked',
};

/** `undefined` until it is known; null where no extension may come. */
export type AutoCleanState = PageSite | null | undefined;

/** Where auto-clean stands for the page in front, and stays true while the popup is open. */
export function useAutoClean(service: AutoCleanService, say: (text: string) => void): AutoCleanState {
  const [state, setState] = useState<AutoCleanState>(undefined);
  useEffect(() => {
    let isFirst = true;
    return service.watch((next) => {
      setState(next);
      if (!isFirst && next) say(wordsOf(next));
      isFirst = false;
    });
  }, [service, say]);
  return state;
}

/** The one switch of a site. Turned on, it asks the browser, whose prompt closes the popup. */
export function AutoCleanSwitch({ state, service }: { state: AutoCleanState; service: AutoCleanService }) {
  const site = state?.site;
  const isOn = state?.isListed === true && site?.status === 'on';
  const name = site ? t('autoCleanSite', hostOf(site.pattern)) : t('autoClean');
  return (
    <Switch
      id="auto-clean"
      icon={Wand}
      on={isOn}
      label={state === null ? t('autoCleanImpossible') : name}
      disabled={!state}
      onClick={() => site && (isOn ? service.turnOff(site) : service.turnOn([site]))}
    >
      {t('autoClean')}
    </Switch>
  );
}

/** What there is to say of the site, in a line under the masthead; nothing where auto-clean is off. */
export function AutoCleanLine({ state, service }: { state: AutoCleanState; service: AutoCleanService }) {
  if (!state?.isListed) return null;
  const { site } = state;
  const wide = hasSubdomains(site.pattern);
  const isWaiting = site.status === 'refused' || site.status === 'taken-away' || site.status === 'unasked';
  return (
    <div class={`auto-clean ${site.status}`} id="auto-clean-line" data-status={site.status}>
      <p>{wordsOf(state)}</p>
      {isWaiting && (
        <Button id="ask-again" onClick={() => service.turnOn([site])}>
          {t('askAgain')}
        </Button>
      )}
      {isWaiting && (
        <Button id="forget-site" onClick={() => service.turnOff(site)}>
          {t('siteRemove')}
        </Button>
      )}
      {site.status === 'on' && canHaveSubdomains(site.pattern) && (
        <label>
          <input
            type="checkbox"
            id="subdomains"
            checked={wide}
            onChange={({ currentTarget }) => service.setSubdomains(site, currentTarget.checked)}
          />
          {t('withSubdomains')}
        </label>
      )}
      <Button id="all-sites" icon={Settings2} onClick={() => service.openOptions()}>
        {t('allSites')}
      </Button>
    </div>
  );
}

function wordsOf({ site, isListed, excludedBy }: PageSite): string {
  const host = hostOf(site.pattern);
  if (!isListed || site.status === 'leaving') return t('autoClean_off', host);
  if (site.status === 'on' && excludedBy) return t('autoCleanExcluded', excludedBy);
  return t(STATES[site.status], hasSubdomains(site.pattern) ? t('subdomainsOf', host) : host);
}

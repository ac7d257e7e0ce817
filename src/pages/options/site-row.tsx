import { X } from 'lucide';
import { type MessageKey, t } from '../../platform/i18n.ts';
import type { SiteStatus } from '../../platform/sites/site.ts';
import { canHaveSubdomains, hasSubdomains, hostOf } from '../../platform/sites/site-pattern.ts';
import { Button } from '../../ui/button.tsx';
import { ExcludedPaths } from './excluded-paths.tsx';
import type { Services, ShownSite } from './services.ts';

const STATUS: Record<Exclude<SiteStatus, 'leaving'>, MessageKey> = {
  asking: 'status_asking',
  on: 'status_on',
  refused: 'status_refused',
  'taken-away': 'status_taken_away',
  unasked: 'status_unasked',
};

interface SiteRowProps {
  site: ShownSite;
  services: Services;
  attempt(work: Promise<unknown>): void;
  remove(): void;
}

/** One site: its state, what can be done about it, and the paths that are left as they are. */
export function SiteRow({ site, services, attempt, remove }: SiteRowProps) {
  const { pattern, status, isListed } = site;
  const host = hostOf(pattern);
  const name = hasSubdomains(pattern) ? t('subdomainsOf', host) : host;
  const isHeld = status === 'on' || !isListed;
  const shownStatus = isListed && status !== 'leaving' ? STATUS[status] : 'status_allowed';
  return (
    <li class="site" data-site={pattern} data-status={isListed ? status : 'allowed'}>
      <div class="summary">
        <h3>
          <bdi>{host}</bdi>
          {pattern.startsWith('http:') && <span class="scheme">http</span>}
        </h3>
        <p class="status">{t(shownStatus)}</p>
        <Button
          class={isHeld && isListed ? 'spare' : 'outlined'}
          label={t(isListed ? 'siteAllowNamed' : 'siteTurnOnNamed', name)}
          disabled={isHeld && isListed}
          onClick={() => attempt(services.turnOn([site]))}
        >
          {t(isListed ? 'siteAllow' : 'siteTurnOn')}
        </Button>
        <Button
          class="remove"
          icon={X}
          label={t(isListed ? 'siteRemoveNamed' : 'siteGiveBackNamed', name)}
          onClick={remove}
        >
          {t(isListed ? 'siteRemove' : 'siteGiveBack')}
        </Button>
      </div>
      {isListed && (
        <div class="details">
          {canHaveSubdomains(pattern) && (
            <label class="check">
              <input
                type="checkbox"
                checked={hasSubdomains(pattern)}
                onChange={({ currentTarget }) => attempt(services.setSubdomains(site, currentTarget.checked))}
              />
              {t('withSubdomains')}
            </label>
          )}
          <ExcludedPaths site={site} save={(paths) => attempt(services.setExcluded(site, paths))} />
        </div>
      )}
    </li>
  );
}

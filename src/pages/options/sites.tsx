import { useEffect, useRef } from 'preact/hooks';
import { plural, t } from '../../platform/i18n.ts';
import { hostOf } from '../../platform/sites/site-pattern.ts';
import { Button } from '../../ui/button.tsx';
import { AddSite } from './add-site.tsx';
import type { SectionProps } from './sections.ts';
import { SiteRow } from './site-row.tsx';

/** All sites with their state. */
export function Sites({ services, sites, say, attempt }: SectionProps) {
  const list = useRef<HTMLUListElement>(null);
  const removedAt = useRef<number | null>(null);
  const unasked = sites.filter(({ isListed, status }) => isListed && status === 'unasked');

  // The button that was pressed is gone with its row: the focus goes on to the next one, or to the field for a new site.
  useEffect(() => {
    if (removedAt.current === null) return;
    const rows = list.current?.querySelectorAll<HTMLElement>('.remove') ?? [];
    (rows[Math.min(removedAt.current, rows.length - 1)] ?? document.getElementById('new-site'))?.focus();
    removedAt.current = null;
  }, [sites]);

  const remove = (index: number) => {
    const site = sites[index]!;
    removedAt.current = index;
    attempt((site.isListed ? services.turnOff(site) : services.giveBack(site.pattern)).then(() => said(site.pattern)));
  };
  const said = (pattern: string) => say(t('siteRemoved', hostOf(pattern)));

  return (
    <>
      <p class="intro">{t('sitesIntro')}</p>
      <AddSite sites={sites} turnOn={(site) => attempt(services.turnOn([site]))} />
      {unasked.length > 1 && (
        <Button id="allow-all" class="outlined" onClick={() => attempt(services.turnOn(unasked))}>
          {plural('siteAllowAll', unasked.length)}
        </Button>
      )}
      {sites.length === 0 ? (
        <p class="nothing">{t('sitesEmpty')}</p>
      ) : (
        <>
          <p class="count" id="site-count">
            {plural('siteCount', sites.length)}
          </p>
          <ul class="sites" ref={list} aria-labelledby="sites-title">
            {sites.map((site, index) => (
              <SiteRow
                key={site.pattern}
                site={site}
                services={services}
                attempt={attempt}
                remove={() => remove(index)}
              />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

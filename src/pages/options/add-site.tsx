import { Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import type { Site } from '../../platform/sites/site.ts';
import { siteTyped } from '../../platform/sites/site-file.ts';
import { hostOf } from '../../platform/sites/site-pattern.ts';
import { Field } from './field.tsx';

/** A field for a site's address. */
export function AddSite({ sites, turnOn }: { sites: Site[]; turnOn(site: Site): void }) {
  const [problem, setProblem] = useState('');

  function add(typed: string): boolean {
    const pattern = siteTyped(typed);
    const isKnown = sites.some((site) => site.pattern === pattern && site.status === 'on');
    setProblem(!pattern ? t('siteAddInvalid') : isKnown ? t('siteAddKnown', hostOf(pattern)) : '');
    if (!pattern || isKnown) return false;
    turnOn({ pattern, status: 'asking', excluded: [] });
    return true;
  }

  return (
    <Field
      id="new-site"
      label={t('siteAdd')}
      hint={t('siteAddHint')}
      problem={problem}
      icon={Plus}
      action={t('siteAddButton')}
      add={add}
    />
  );
}

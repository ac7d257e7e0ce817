import { Minus, X } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { pathFrom } from '../../platform/sites/excluded-paths.ts';
import type { Site } from '../../platform/sites/site.ts';
import { hostOf } from '../../platform/sites/site-pattern.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from './field.tsx';

/** The paths of a site whose pages are left as they are. */
export function ExcludedPaths({ site, save }: { site: Site; save(paths: string[]): void }) {
  const id = useId();
  const [problem, setProblem] = useState('');
  const { excluded } = site;

  function add(typed: string): boolean {
    const path = pathFrom(typed);
    setProblem(path ? '' : t('excludedInvalid'));
    if (path && !excluded.includes(path)) save([...excluded, path]);
    return path !== null;
  }

  return (
    <details class="excluded">
      <summary>
        {t('excludedTitle')}
        {excluded.length > 0 && (
          <bdi class="paths" dir="ltr">
            {excluded.join('  ')}
          </bdi>
        )}
      </summary>
      {excluded.length > 0 && (
        <ul aria-label={t('excludedNamed', hostOf(site.pattern))}>
          {excluded.map((path) => (
            <li key={path}>
              <code dir="ltr">{path}</code>
              <Button
                icon={X}
                label={t('excludedRemove', path)}
                onClick={() => {
                  save(excluded.filter((one) => one !== path));
                  document.getElementById(`path${id}`)?.focus();
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <Field
        id={`path${id}`}
        label={t('excludedInput')}
        hint={t('excludedHint')}
        problem={problem}
        icon={Minus}
        action={t('excludedAdd')}
        add={add}
      />
    </details>
  );
}

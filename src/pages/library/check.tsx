import { Stethoscope } from 'lucide';
import { useState } from 'preact/hooks';
import { type Damage, forgetIndex, inspect } from '../../library/index.ts';
import { formatNumber, t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import type { Tools } from './app.tsx';

/** Looks at every article for damage, and makes the search index anew. */
export function Check({ tools: { library } }: { tools: Tools }) {
  const [done, setDone] = useState('');
  const [found, setFound] = useState<Damage[] | null>(null);
  const check = async () => {
    setFound(null);
    const damage = await inspect(library.store, (at, total) =>
      setDone(t('transferringOf', formatNumber(at), formatNumber(total))),
    );
    await forgetIndex(library.index);
    await library.settle();
    setDone('');
    setFound(damage.filter(({ what }) => what !== 'orphan'));
  };
  return (
    <div class="check-library">
      <Button id="check" icon={Stethoscope} disabled={done !== ''} onClick={() => void check()}>
        {done || t('checkLibrary')}
      </Button>
      {found && (
        <>
          <p id="checked">{found.length === 0 ? t('checkedWell') : t('checkedDamage', formatNumber(found.length))}</p>
          <ul>
            {found.map(({ id, title, what }, i) => (
              <li key={i} dir="auto">
                {title || id} ({what})
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

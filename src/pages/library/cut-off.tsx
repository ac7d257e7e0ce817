import { useEffect, useState } from 'preact/hooks';
import type { Pending } from '../../library/index.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import type { Tools } from './app.tsx';

/** Longer no save takes: each of its pictures has so many seconds at most, and they come one after another. */
const MINUTES = 5;

/** Saves that were begun and never came to an end: nothing of them is in the library, and the reader is told. */
export function CutOff({ tools: { library } }: { tools: Tools }) {
  const [saves, setSaves] = useState<Pending[]>([]);
  useEffect(() => {
    const look = async () => {
      const before = new Date(Date.now() - MINUTES * 60_000).toISOString();
      setSaves((await library.index.pending.toArray()).filter(({ startedAt }) => startedAt < before));
    };
    void look();
    return library.onChange(() => void look());
  }, [library]);
  if (saves.length === 0) return null;
  return (
    <section class="cut-off" id="cut-off">
      <p>{t('cutOff')}</p>
      <ul>
        {saves.map(({ id, title, url }) => (
          <li key={id}>
            {/^https?:/.test(url) ? (
              <a href={url} target="_blank" rel="noopener noreferrer" dir="auto">
                {title || url}
              </a>
            ) : (
              <bdi>{title || url}</bdi>
            )}
            <Button
              onClick={() => {
                setSaves(saves.filter((save) => save.id !== id));
                void library.end(id);
              }}
            >
              {t('dismiss')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

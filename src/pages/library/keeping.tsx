import { HardDrive } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { roomOfCopy } from '../../library/index.ts';
import { formatNumber, t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Tools } from './app.tsx';
import { BackUp } from './back-up.tsx';
import { Check } from './check.tsx';

const MEGABYTE = 1e6;

/** How much room the library takes, whether the browser promised to keep it, and how it is taken out and brought in. */
export function Keeping({ tools }: { tools: Tools }) {
  const [open, setOpen] = useState(false);
  const [used, setUsed] = useState<number | null>(null);
  const [copied, setCopied] = useState<number | null>(null);
  const [kept, setKept] = useState<boolean | null>(null);

  useEffect(() => {
    if (!open) return;
    const { storage } = navigator;
    void Promise.all([storage?.estimate(), roomOfCopy()]).then(([own, copy]) =>
      setUsed(own?.usage === undefined ? null : own.usage + copy),
    );
    void tools.library.copied().then(setCopied);
    void storage?.persisted().then(setKept);
  }, [open]);

  return (
    <details class="keeping" id="keeping" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon node={HardDrive} />
        {t('keeping')}
      </summary>
      {open && (
        <div class="panel">
          <p id="storage-used">
            {used !== null && t('storageUsed', formatNumber(Math.max(1, Math.round(used / MEGABYTE))))}
          </p>
          {kept === false && (
            <p>
              {t('storageNotKept')}{' '}
              <Button id="persist" weight="strong" onClick={() => void navigator.storage.persist().then(setKept)}>
                {t('keepStorage')}
              </Button>
            </p>
          )}
          {copied !== null && <p id="second-copy">{t('secondCopy', formatNumber(copied))}</p>}
          {kept && <p id="storage-kept">{t('storageKept')}</p>}
          <BackUp tools={tools} />
          <Check tools={tools} />
        </div>
      )}
    </details>
  );
}

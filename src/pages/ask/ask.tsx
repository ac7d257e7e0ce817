import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import type { LinkWish } from '../../platform/link-wish.ts';
import type { LinkOutcome } from '../../platform/messages.ts';
import { Button } from '../../ui/button.tsx';

interface AskProps {
  place: LinkWish | null;
  /** Must be called straight from a click. Never rejects. */
  follow(wish: LinkWish): Promise<LinkOutcome>;
  leave(): Promise<void>;
}

/** Asks for a link's site where a page could not: the browser's prompt wants a press on something of Winnow's own. */
export function Ask({ place, follow, leave }: AskProps) {
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  if (!place) return <main>{t('noRelated')}</main>;

  async function go(wish: LinkWish): Promise<void> {
    setBusy(true);
    const outcome = await follow(wish);
    if (outcome === 'opened' || outcome === 'saved') return leave();
    setBusy(false);
    setSaid(outcome === 'none' ? t('status_refused') : t('linkNotSaved'));
  }

  const { url, action } = place;
  const wanted = t(action === 'save' ? 'menuSaveLink' : 'askOpenLink');
  return (
    <main>
      <h1>{wanted}</h1>
      <p class="address">
        <bdi>{url}</bdi>
      </p>
      <p>{t('askWhy', new URL(url).hostname)}</p>
      <Button id="go" weight="strong" disabled={isBusy} onClick={() => void go(place)}>
        {t('siteAllow')}
      </Button>
      <p class="said" aria-live="polite">
        {said}
      </p>
    </main>
  );
}

import { BookmarkCheck, BookmarkPlus, BookOpenText } from 'lucide';
import { useState } from 'preact/hooks';
import type { RelatedLink } from '../../engine/index.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import type { Services } from './services.ts';

interface LinkActionsProps {
  link: Pick<RelatedLink, 'url' | 'title'>;
  services: Services;
  say(text: string): void;
}

/** What can be done with a link besides opening it. The browser's prompt for its site may close the popup: the background goes on. */
export function LinkActions({ link: { url, title }, services, say }: LinkActionsProps) {
  const [saving, setSaving] = useState<'no' | 'now' | 'done'>('no');
  const named = (what: string): string => `${what}: ${title || url}`;

  async function open(): Promise<void> {
    if ((await services.followLink(url, 'open')) === 'opened') services.leave();
  }

  async function save(): Promise<void> {
    setSaving('now');
    const asked = services.followLink(url, 'save');
    say(t('saving'));
    const outcome = await asked;
    setSaving(outcome === 'saved' ? 'done' : 'no');
    if (outcome === 'saved') say(t('savedToLibrary'));
    if (outcome === 'none') say(t('status_refused'));
    if (outcome === 'failed') say(t('linkNotSaved'));
  }

  return (
    <span class="link-actions">
      <Button icon={BookOpenText} label={named(t('menuOpenLink'))} onClick={() => void open()} />
      <Button
        icon={saving === 'done' ? BookmarkCheck : BookmarkPlus}
        label={named(saving === 'done' ? t('saved') : t('menuSaveLink'))}
        disabled={saving !== 'no'}
        onClick={() => void save()}
      />
    </span>
  );
}

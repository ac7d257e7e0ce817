import { Keyboard } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { Command } from '../../platform/commands.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import type { SectionProps } from './sections.ts';

/** The keyboard commands as the browser has them now, and the way to its page where they are changed. */
export function Shortcuts({ services, attempt }: SectionProps) {
  const [commands, setCommands] = useState<Command[]>([]);
  useEffect(() => {
    const read = () => void services.commands().then(setCommands);
    read();
    // Changed on another page meanwhile.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, [services]);

  return (
    <>
      <p class="intro">{t('shortcutsIntro')}</p>
      <dl class="keys">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{name === '_execute_action' ? t('commandPopup') : description}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : t('shortcutNone')}</dd>
          </div>
        ))}
      </dl>
      <Button
        id="change-keys"
        class="outlined"
        icon={Keyboard}
        onClick={() => attempt(services.openShortcutSettings())}
      >
        {t('shortcutsChange')}
      </Button>
    </>
  );
}

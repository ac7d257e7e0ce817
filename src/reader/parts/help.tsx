import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../../platform/i18n.ts';
import { SHORTCUTS, type ShortcutName } from '../../platform/settings/shortcuts.ts';
import type { LiveSettings } from '../live-settings.ts';
import { SheetFrame } from './sheet-frame.tsx';

const NAMES: Record<ShortcutName, MessageKey> = {
  help: 'viewHelp',
  contents: 'viewContents',
  text: 'viewText',
  panel: 'viewPanel',
  listen: 'viewListen',
  previousSentence: 'speechPrevious',
  nextSentence: 'speechNext',
  previousSection: 'viewPreviousSection',
  nextSection: 'viewNextSection',
  smaller: 'textSmaller',
  larger: 'textLarger',
  theme: 'textNextTheme',
  focus: 'textFocus',
  ruler: 'textRuler',
  save: 'save',
  close: 'viewClose',
};

/** Keys that the browser and the focus need. */
const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph'];
const KEPT = ['Tab', 'Escape', 'Enter', ' ', ...MODIFIERS];

/** The keyboard shortcuts, each changed by a click and a key. */
export function Help({ settings, close }: { settings: LiveSettings; close(): void }) {
  const [asked, setAsked] = useState<ShortcutName | null>(null);
  const { shortcuts } = settings;

  function onKeyDown(event: KeyboardEvent, name: ShortcutName): void {
    if (asked !== name) return;
    event.stopPropagation();
    if (event.key !== 'Tab') event.preventDefault();
    if (['Tab', 'Escape'].includes(event.key)) setAsked(null);
    else if (event.key === 'Backspace' || event.key === 'Delete') settings.setShortcuts({ ...shortcuts, [name]: '' });
    else if (!KEPT.includes(event.key)) {
      const other = (Object.keys(shortcuts) as ShortcutName[]).find((each) => shortcuts[each] === event.key);
      // One key for one thing: the other takes over what this one had.
      settings.setShortcuts({ ...shortcuts, ...(other && { [other]: shortcuts[name] }), [name]: event.key });
    }
    if (!MODIFIERS.includes(event.key)) setAsked(null);
  }

  return (
    <SheetFrame title={t('viewHelp')} class="winnow-help" close={close}>
      <p class="winnow-note">{t('helpExplained')}</p>
      <ul>
        {(Object.keys(NAMES) as ShortcutName[]).map((name) => (
          <li key={name}>
            <span>{t(NAMES[name])}</span>
            <button
              type="button"
              class="winnow-key"
              data-shortcut={name}
              data-takes-keys={asked === name ? '' : undefined}
              aria-label={t('helpChange', t(NAMES[name]), shortcuts[name] || t('helpNone'))}
              onClick={() => setAsked(name)}
              onBlur={() => setAsked(null)}
              onKeyDown={(event) => onKeyDown(event, name)}
            >
              {asked === name ? t('helpPress') : shortcuts[name] || t('helpNone')}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="winnow-plain" onClick={() => settings.setShortcuts({ ...SHORTCUTS })}>
        {t('helpReset')}
      </button>
    </SheetFrame>
  );
}

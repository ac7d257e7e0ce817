import { useEffect, useRef } from 'preact/hooks';
import { MEASURES, type ReadingSettings, THEMES, withinMeasure } from '../../platform/settings/reading.ts';
import type { ShortcutName } from '../../platform/settings/shortcuts.ts';
import type { LiveSettings } from '../live-settings.ts';

type Action = () => void;

/** Shortcuts that change a setting, the same wherever they are pressed. */
const CHANGES: Partial<Record<ShortcutName, (reading: ReadingSettings) => Partial<ReadingSettings>>> = {
  smaller: ({ size }) => ({ size: withinMeasure('size', size - MEASURES.size.step) }),
  larger: ({ size }) => ({ size: withinMeasure('size', size + MEASURES.size.step) }),
  theme: ({ theme }) => ({ theme: THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] }),
  focus: ({ focus }) => ({ focus: !focus }),
  ruler: ({ ruler }) => ({ ruler: !ruler }),
};

/** Where keys are typed, or mean something of their own. */
const TYPED_INTO = 'input:not([type=range], [type=checkbox], [type=radio]), textarea, select, [data-takes-keys]';

/**
 * The reader's keys, wherever the focus is in the view. `leave` closes what lies on top and says whether anything did: Escape closes
 * the view only where nothing does.
 */
export function useShortcuts(
  element: HTMLElement,
  settings: LiveSettings,
  leave: () => boolean,
  actions: Partial<Record<ShortcutName, Action>>,
): void {
  const latest = useRef({ leave, actions });
  latest.current = { leave, actions };
  useEffect(() => {
    const life = new AbortController();
    const onKeyDown = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      if (event.isComposing || event.defaultPrevented) return;
      if (key === 'Escape') {
        if (latest.current.leave()) event.preventDefault();
        return;
      }
      if (ctrlKey || metaKey || altKey || (target as Element).matches(TYPED_INTO)) return;
      const name = (Object.keys(settings.shortcuts) as ShortcutName[]).find((each) => settings.shortcuts[each] === key);
      if (!name) return;
      event.preventDefault();
      const change = CHANGES[name];
      if (change) settings.change(change(settings.reading));
      else latest.current.actions[name]?.();
    };
    element.addEventListener('keydown', onKeyDown, { signal: life.signal });
    return () => life.abort();
  }, [element, settings]);
}

import { isRecord, type Setting } from './setting.ts';

/** What a key does in the clean view, with the key it has unless the reader gave it another. */
export const SHORTCUTS = {
  help: '?',
  contents: 'c',
  text: 't',
  panel: 'p',
  listen: 'l',
  previousSentence: ',',
  nextSentence: '.',
  previousSection: '[',
  nextSection: ']',
  smaller: '-',
  larger: '+',
  theme: 'd',
  focus: 'f',
  ruler: 'r',
  save: 's',
  close: 'q',
} as const;

export type ShortcutName = keyof typeof SHORTCUTS;

/** Name → key as `KeyboardEvent.key` has it; empty where it has none. */
export type Shortcuts = Record<ShortcutName, string>;

export const shortcutsSetting: Setting<Shortcuts> = {
  key: 'shortcuts',
  area: 'sync',
  read(stored) {
    const keys: Shortcuts = { ...SHORTCUTS };
    if (!isRecord(stored)) return keys;
    for (const name of Object.keys(SHORTCUTS) as ShortcutName[]) {
      const key = stored[name];
      if (typeof key === 'string' && key.length <= 20) keys[name] = key;
    }
    return keys;
  },
};

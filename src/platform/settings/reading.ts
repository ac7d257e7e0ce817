import { isRecord, type Setting } from './setting.ts';

export const THEMES = ['system', 'light', 'sepia', 'grey', 'dark', 'black'] as const;
export type ThemeName = (typeof THEMES)[number];

export const FACES = ['serif', 'sans', 'mono', 'dyslexic'] as const;
export type FaceName = (typeof FACES)[number];

/** How the clean view is set. */
export interface ReadingSettings {
  theme: ThemeName;
  face: FaceName;
  /** CSS pixels. */
  size: number;
  /** Characters in a line, about. */
  width: number;
  /** Times the size. */
  lineHeight: number;
  /** Hundredths of an em beyond the face's own. */
  letterSpacing: number;
  wordSpacing: number;
  justify: boolean;
  hyphenate: boolean;
  /** Everything but the paragraph that is read stands back. */
  focus: boolean;
  /** A band that marks the line. */
  ruler: boolean;
  /** Chinese, Japanese and Korean from top to bottom, lines from right to left. */
  vertical: boolean;
  /** Of the voice, 1 being its own. */
  speed: number;
  /** `voiceURI` of the chosen voice; empty for the browser's choice by language. */
  voice: string;
}

interface Measure {
  least: number;
  most: number;
  step: number;
}

/** The settings that are numbers, and how far they go. */
export const MEASURES = {
  size: { least: 12, most: 40, step: 1 },
  width: { least: 36, most: 110, step: 2 },
  lineHeight: { least: 1.2, most: 2.4, step: 0.05 },
  letterSpacing: { least: 0, most: 20, step: 1 },
  wordSpacing: { least: 0, most: 60, step: 2 },
  speed: { least: 0.5, most: 3, step: 0.1 },
} as const satisfies Partial<Record<keyof ReadingSettings, Measure>>;

export type MeasureName = keyof typeof MEASURES;

export const READING_DEFAULTS: ReadingSettings = {
  theme: 'system',
  face: 'serif',
  size: 20,
  width: 68,
  lineHeight: 1.6,
  letterSpacing: 0,
  wordSpacing: 0,
  justify: false,
  hyphenate: false,
  focus: false,
  ruler: false,
  vertical: false,
  speed: 1,
  voice: '',
};

/** Keeps of something stored what is a setting and holds, measures brought into their bounds. */
export function checkReading(stored: unknown): Partial<ReadingSettings> {
  if (!isRecord(stored)) return {};
  const checked: Record<string, unknown> = {};
  for (const [key, usual] of Object.entries(READING_DEFAULTS)) {
    const value = stored[key];
    if (typeof value !== typeof usual) continue;
    if (key === 'theme' && !THEMES.includes(value as ThemeName)) continue;
    if (key === 'face' && !FACES.includes(value as FaceName)) continue;
    checked[key] = key in MEASURES ? withinMeasure(key as MeasureName, value as number) : value;
  }
  return checked as Partial<ReadingSettings>;
}

/** A number brought into its bounds and onto a step. */
export function withinMeasure(name: MeasureName, value: number): number {
  const { least, most, step } = MEASURES[name];
  if (!Number.isFinite(value)) return READING_DEFAULTS[name];
  const stepped = least + Math.round((value - least) / step) * step;
  return Number(Math.min(most, Math.max(least, stepped)).toFixed(2));
}

/** Everywhere, unless a site has its own. */
export const readingSetting: Setting<ReadingSettings> = {
  key: 'reading',
  area: 'sync',
  read: (stored) => ({ ...READING_DEFAULTS, ...checkReading(stored) }),
};

export const SITE_READING = 'reading:';

/** What is set otherwise on one site, by its host name; null where nothing is. */
export const siteReadingSetting = (host: string): Setting<Partial<ReadingSettings> | null> => ({
  key: SITE_READING + host,
  area: 'sync',
  read: (stored) => (isRecord(stored) ? checkReading(stored) : null),
});

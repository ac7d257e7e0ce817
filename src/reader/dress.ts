import type { ReadingSettings } from '../platform/settings/reading.ts';

/** Brings the settings to the view: the styles go by attributes and custom properties of `<winnow-view>`. */
export function dress(element: HTMLElement, reading: ReadingSettings, isDark: boolean): void {
  const { theme, face, focus, ruler, justify, hyphenate } = reading;
  element.dataset.theme = theme === 'system' ? (isDark ? 'dark' : 'light') : theme;
  element.dataset.face = face;
  for (const [name, on] of Object.entries({ focus, ruler, justify, hyphenate })) {
    if (on) element.dataset[name] = '';
    else delete element.dataset[name];
  }
  // Important: the page could name the view's element in its own styles.
  const set = (name: string, value: string): void => element.style.setProperty(`--winnow-${name}`, value, 'important');
  set('size', `${reading.size}px`);
  set('width', `${reading.width / 2}em`);
  set('line-height', `${reading.lineHeight}`);
  set('letter-spacing', `${reading.letterSpacing / 100}em`);
  set('word-spacing', `${reading.wordSpacing / 100}em`);
}

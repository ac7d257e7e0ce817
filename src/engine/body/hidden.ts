const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const HIDING_CLASS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|screenreader|hidden|hide|d-none|is-hidden)(?=\s|$)/i;

/** Whether the page's own markup hides an element: the attribute, its style, or a class that says so in so many words. */
export function isHiddenByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style && HIDING_STYLE.test(style)) return true;
  const names = element.getAttribute('class');
  return names !== null && HIDING_CLASS.test(names);
}

const OPENER =
  /(?:^|[\s_-])(?:accordion|collapse|collapsible|collapsed|tab-?(?:pane|panel|content)|toggle|expand(?:able|ed)?|read-?more|show-?more|faq)/i;

/** Whether what an element hides comes to light with a click: a fold, a tab's panel, an accordion, "read more". */
export const opensOnClick = (element: Element, tag: string, role: string): boolean =>
  tag === 'details' || role === 'tabpanel' || OPENER.test(element.getAttribute('class') ?? '');

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const HIDING_CLASS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|screenreader|hidden|hide|d-none|is-hidden)(?=\s|$)/i;

/** Whether the page's markup itself hides an element: the attribute, or its own style. */
export const isHiddenByMarkup = (element: Element): boolean =>
  element.hasAttribute('hidden') || HIDING_STYLE.test(element.getAttribute('style') ?? '');

/** Whether a class says that an element is hidden: perhaps only on some screens (`hidden md:block`). */
export const saysHidden = (element: Element): boolean => HIDING_CLASS.test(element.getAttribute('class') ?? '');

const OPENER =
  /(?:^|[\s_-])(?:accordion|collapse|collapsible|collapsed|tab-?(?:pane|panel|content)|toggle|expand(?:able|ed)?|read-?more|show-?more|faq)/i;

/** Whether what an element hides comes to light with a click: a fold, a tab's panel, an accordion, "read more". */
export const opensOnClick = (element: Element, tag: string, role: string): boolean =>
  tag === 'details' || role === 'tabpanel' || OPENER.test(element.getAttribute('class') ?? '');

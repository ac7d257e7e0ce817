import { UNSEEN } from '../dom/mark-unseen.ts';

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const HIDING_CLASS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|screenreader|hidden|hide|d-none|is-hidden)(?=\s|$)/i;

/** Whether an element is hidden for certain: by the attribute, its own style, or any style where a browser told so. */
export const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.hasAttribute(UNSEEN) ||
  HIDING_STYLE.test(element.getAttribute('style') ?? '');

/** Whether its `class` says that an element is hidden: perhaps only on some screens (`hidden md:block`). */
export const saysHidden = (className: string): boolean => HIDING_CLASS.test(className);

const OPENER =
  /(?:^|[\s_-])(?:accordion|collapse|collapsible|collapsed|tab-?(?:pane|panel|content)|toggle|expand(?:able|ed)?|read-?more|show-?more|faq)/i;

/** Whether what an element hides comes to light with a click: a fold, a tab's panel, an accordion, "read more". */
export const opensOnClick = (className: string, tag: string, role: string): boolean =>
  tag === 'details' || role === 'tabpanel' || OPENER.test(className);

/** Ids of what a button on the page shows and hides: `<button aria-controls="answer-1" aria-expanded="false">`. */
export const controlledIds = (root: Element): Set<string> =>
  new Set(
    [...root.querySelectorAll('[aria-controls][aria-expanded],[role="tab"][aria-controls]')].map(
      (element) => element.getAttribute('aria-controls') ?? '',
    ),
  );

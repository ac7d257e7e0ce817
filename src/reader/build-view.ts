import { type Article, unclobbered } from '../engine/index.ts';

/** Texts of the interface, in its language. */
export interface ViewWords {
  /** The view's name for screen readers. */
  label: string;
  close: string;
  /** The language's direction of writing. */
  dir: string;
  /** Of the article: site, date and reading time, then its authors; empty where unknown. */
  meta: string;
  byline: string;
}

/** Keys and clicks in the view are not the page's: it would take them for its own shortcuts and links. */
const KEPT_FROM_PAGE = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'auxclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'focusin',
  'wheel',
  'copy',
  'contextmenu',
];

/** The view's elements, not yet in the page. All text of the article but its sanitised body goes in as text. */
export function buildView(
  document: Document,
  article: Article,
  body: DocumentFragment,
  words: ViewWords,
): { element: HTMLElement; dialog: HTMLDialogElement } {
  const make = <Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    className: string,
    ...children: (Node | string)[]
  ): HTMLElementTagNameMap[Tag] => {
    // The namespace: in a page of XML, plain createElement would make elements without behaviour.
    const element = unclobbered(document, 'createElementNS')(
      'http://www.w3.org/1999/xhtml',
      tag,
    ) as HTMLElementTagNameMap[Tag];
    element.className = className;
    element.append(...children);
    return element;
  };

  const close = make('button', 'winnow-close', words.close);
  close.type = 'button';

  const header = make('header', 'winnow-header');
  if (words.meta) header.append(make('p', 'winnow-meta', words.meta));
  if (article.title) header.append(make('h1', 'winnow-title', article.title));
  if (words.byline) header.append(make('p', 'winnow-byline', words.byline));

  const text = make('article', 'winnow-text', header, make('div', 'winnow-article', body));
  if (article.lang) text.lang = article.lang;
  text.dir = article.dir;
  const page = make('div', 'winnow-page', text);
  page.tabIndex = 0;
  page.autofocus = true;

  const dialog = make('dialog', 'winnow-frame', close, page);
  dialog.setAttribute('aria-label', words.label);
  close.addEventListener('click', () => dialog.close());

  const element = make('winnow-view' as 'div', '', dialog);
  element.removeAttribute('class');
  element.dir = words.dir;
  for (const type of KEPT_FROM_PAGE) element.addEventListener(type, (event) => event.stopPropagation());
  return { element, dialog };
}

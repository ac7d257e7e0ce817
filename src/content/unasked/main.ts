import { holdPage } from './hold-page.ts';
import { openUnasked, type UnaskedPage } from './open-unasked.ts';

/**
 * Registered, with the content script after it, for the sites on which the reader wants articles to open clean; runs before anything of
 * the page is there. The content script finds in their common world what it has to give its readings to.
 */
export interface UnaskedWorld {
  winnowUnasked?: (page: UnaskedPage) => void;
}

if (/^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType)) {
  const hold = holdPage(document);
  (globalThis as UnaskedWorld).winnowUnasked = (page) => void openUnasked(document, hold, page);
}

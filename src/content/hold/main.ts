import { type Hold, holdPage } from './hold-page.ts';

/**
 * Registered, with the content script after it, for the sites on which the reader wants articles to open clean; runs before anything of
 * the page is there. The content script finds the hold in their common world.
 */
const world = globalThis as { winnowHold?: Hold };
if (/^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType)) world.winnowHold ??= holdPage(document);

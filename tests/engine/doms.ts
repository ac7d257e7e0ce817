import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { describe } from 'vitest';

export type DomName = 'linkedom' | 'jsdom';
export type ParsePage = (html: string, url?: string) => Document;

const DEFAULT_URL = 'https://news.example/2025/03/14/a-story';

/** linkedom takes the first tag for the root, whatever it is: fragments need their page around them. */
const asPage = (html: string): string =>
  /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;

/** A browser with scripting on keeps the content of `<noscript>` as text: jsdom does so only where page scripts run too. */
function keepNoscriptAsText(document: Document): Document {
  for (const noscript of document.querySelectorAll('noscript')) noscript.textContent = noscript.innerHTML;
  return document;
}

/**
 * Two DOMs that differ where browsers and Node differ: linkedom knows no page address and reads `<noscript>` as elements;
 * jsdom follows the specification, and holds `<noscript>` as text, as a browser does. No page script runs.
 */
export const parseWith: Record<DomName, ParsePage> = {
  linkedom: (html) => parseHTML(asPage(html)).document as unknown as Document,
  jsdom: (html, url) => keepNoscriptAsText(new JSDOM(html, { url: url || DEFAULT_URL }).window.document),
};

/** Runs the tests once for each DOM: what the engine promises must hold on all of them. */
export function forEachDom(define: (parse: ParsePage, dom: DomName) => void): void {
  for (const dom of Object.keys(parseWith) as DomName[]) describe(dom, () => define(parseWith[dom], dom));
}

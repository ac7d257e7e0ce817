import { Readability } from '@mozilla/readability';

/** Text that a body must have before Readability stops loosening its rules. */
const LEAST_CHARACTERS = 500;

/**
 * The element that holds the article's body, cleaned, or null where there is none. Works on a copy: the page given stays whole.
 */
export function chooseBody(page: Document): Element | null {
  const copy = page.cloneNode(true) as Document;
  const readability = new Readability<Element>(copy, {
    charThreshold: LEAST_CHARACTERS,
    // Classes tell a code block's language, and the sanitiser drops the others.
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  });
  return readability.parse()?.content ?? null;
}

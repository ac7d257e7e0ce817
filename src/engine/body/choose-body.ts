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
  const content = parse(readability);
  // Its own wrapper says nothing about the article.
  content?.querySelector(':scope > #readability-page-1')?.removeAttribute('id');
  return content;
}

/** Readability trips over a few documents (a `<body>` that is its own only candidate): no body is better than no answer. */
function parse(readability: Readability<Element>): Element | null {
  try {
    return readability.parse()?.content ?? null;
  } catch {
    return null;
  }
}

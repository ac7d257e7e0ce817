import { wordsOf } from '../characters.ts';

const fold = (text: string): string => wordsOf(text.toLowerCase()).join(' ');

/** The heading at the top of the body that only repeats the title, or null. */
export function findRepeatedTitle(body: Element, title: string): Element | null {
  const heading = body.querySelector('h1, h2');
  if (!heading || !title) return null;
  const before = body.textContent?.slice(0, Math.max(0, body.textContent.indexOf(heading.textContent ?? ''))) ?? '';
  return fold(heading.textContent ?? '') === fold(title) && before.trim().length < 200 ? heading : null;
}

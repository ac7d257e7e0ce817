/** What manuals put behind a heading or a definition; U+F0C1 is a link in a typeface of icons, U+200B is drawn by styles alone. */
const SIGN = /^\s*(?:[#¶§\uf0c1]|\u{1f517}|\u200b)(?:[\s\u200b]|\ufe0e|\ufe0f)*$/u;

/** Whether a text is the sign of a link to its own place: `<h2>Install<a href="#install">¶</a></h2>`. Nothing is said by it. */
export function isPermalink({ data, parentElement }: Text): boolean {
  if (!SIGN.test(data)) return false;
  const link = parentElement?.closest('a[href*="#"]');
  // A footnote's sign is what is read in its place.
  return Boolean(
    link && !link.closest('sup') && link.textContent?.trim() === data.trim() && !link.querySelector('sup'),
  );
}

/** The sign at the end of a heading, as it stands in its text; empty where there is none. */
export function permalinkOf(heading: Element): string {
  for (const link of heading.querySelectorAll('a[href*="#"]')) {
    const text = link.textContent ?? '';
    if (SIGN.test(text)) return text.trim();
  }
  return '';
}

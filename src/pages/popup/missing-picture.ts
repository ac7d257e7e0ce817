/**
 * Listens (capturing) for pictures that do not come: each leaves its description, or nothing, but never the browser's
 * mark of a broken one. The description is shown by the stylesheet, so that the article's text stays as it is.
 */
export function leaveOutMissingPicture({ target }: Event): void {
  if (!(target instanceof HTMLImageElement)) return;
  if (!target.alt.trim()) {
    target.hidden = true;
    return;
  }
  const description = target.ownerDocument.createElement('span');
  description.className = 'missing-picture';
  description.setAttribute('role', 'img');
  description.setAttribute('aria-label', target.alt);
  target.replaceWith(description);
}

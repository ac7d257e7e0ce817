import type { Library, SavedBody } from '../../library/index.ts';

/**
 * Puts the stored pictures into a sanitised tree that is not in the document yet, so that nothing is asked of the network: what is
 * not stored leaves its description. Gives what lets the pictures go again.
 */
export function showStoredPictures(tree: DocumentFragment, body: SavedBody, library: Library): () => void {
  const byUrl = new Map(body.images.map((image) => [image.url, image]));
  const made: string[] = [];
  let gone = false;
  for (const img of tree.querySelectorAll('img')) {
    const stored = byUrl.get(img.getAttribute('src') ?? '');
    img.removeAttribute('src');
    img.loading = 'eager';
    if (!stored) {
      leaveDescription(img);
      continue;
    }
    library.store.image(body.id, stored.digest).then(
      (blob) => {
        if (gone) return;
        const url = URL.createObjectURL(blob);
        made.push(url);
        img.src = url;
      },
      () => leaveDescription(img),
    );
  }
  for (const media of tree.querySelectorAll('[poster]')) media.removeAttribute('poster');
  for (const image of tree.querySelectorAll('svg image, svg use')) image.remove();
  return () => {
    gone = true;
    for (const url of made) URL.revokeObjectURL(url);
  };
}

function leaveDescription(img: HTMLImageElement): void {
  if (!img.alt.trim()) {
    img.remove();
    return;
  }
  const description = img.ownerDocument.createElement('span');
  description.className = 'missing-picture';
  description.setAttribute('role', 'img');
  description.setAttribute('aria-label', img.alt);
  img.replaceWith(description);
}

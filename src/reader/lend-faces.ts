import { unclobbered } from '../engine/index.ts';
import type { FaceFile } from '../platform/messages.ts';

/** Decoding a face takes a few milliseconds. The view does not wait for one that takes longer. */
const PATIENCE = 200;

/**
 * Lends a reading face to a page while the view is open. It comes as bytes, because a page's content security policy
 * may forbid to load it from an address. Resolves to what takes it out again. Where the browser refuses, the view is set
 * in a face of the system.
 *
 * @param family as the view's styles name it: no page uses it, so no page's text changes its face
 */
export async function lendFaces(document: Document, family: string, files: FaceFile[]): Promise<() => void> {
  const lent: FontFace[] = [];
  try {
    const { FontFace } = unclobbered(document, 'defaultView') as unknown as typeof globalThis;
    for (const { style, weight, data } of files) {
      const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
      const face = new FontFace(family, bytes.buffer, { style, weight });
      unclobbered(document, 'fonts').add(face);
      lent.push(face);
    }
    await atMost(PATIENCE, Promise.all(lent.map((face) => face.load())));
  } catch {
    // The text matters more than its face.
  }
  return () => {
    for (const face of lent) unclobbered(document, 'fonts').delete(face);
  };
}

/** Waits for something, but no longer than so many milliseconds. */
export async function atMost(milliseconds: number, wait: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([late, wait]).finally(() => clearTimeout(timer));
}

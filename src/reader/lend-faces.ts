import { unclobbered } from '../engine/index.ts';

/** The family's name in clean-view.css: no page uses it, so no page's text changes its face. */
const FAMILY = 'Winnow Literata';
/** Decoding a face takes a few milliseconds. The view does not wait for one that takes longer. */
const PATIENCE = 200;

/** A face's file: base64 of WOFF2. */
export interface FaceData {
  style: 'normal' | 'italic';
  data: string;
}

/**
 * Lends the reading face to a page while the view is open. It comes as bytes, because a page's content security policy
 * may forbid to load it from an address. Resolves to what takes it out again. Where the browser refuses, the view is set
 * in a face of the system.
 */
export async function lendFaces(document: Document, faces: FaceData[]): Promise<() => void> {
  const lent: FontFace[] = [];
  try {
    const { FontFace } = unclobbered(document, 'defaultView') as unknown as typeof globalThis;
    for (const { style, data } of faces) {
      const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
      const face = new FontFace(FAMILY, bytes.buffer, { style, weight: '200 900' });
      unclobbered(document, 'fonts').add(face);
      lent.push(face);
    }
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    await Promise.race([late, Promise.all(lent.map((face) => face.load()))]);
  } catch {
    // The text matters more than its face.
  }
  return () => {
    for (const face of lent) unclobbered(document, 'fonts').delete(face);
  };
}

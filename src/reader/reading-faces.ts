import { unclobbered } from '../engine/index.ts';
import type { FaceFile, FaceScript } from '../platform/messages.ts';
import type { FaceName } from '../platform/settings/reading.ts';
import type { ViewServices } from './services.ts';

/** Where several files hold a character, the last lent has precedence. */
const SCRIPTS: readonly [script: FaceScript, characters: RegExp][] = [
  ['greek', /[\u0370-\u03ff\u1f00-\u1fff]/],
  ['cyrillic', /[\u0400-\u052f]/],
  ['latin-ext', /[\u0100-\u02ff\u1e00-\u1eff]/],
  ['latin', /[A-Za-z\u00c0-\u00ff]/],
];

const scriptsOf = (text: string): FaceScript[] =>
  SCRIPTS.flatMap(([script, characters]) => (characters.test(text) ? script : []));

/**
 * The reading faces that are lent to a page while the view is open. They come as bytes, because a page's content security policy may
 * forbid to load them from an address. Where the browser refuses, the view is set in a face of the system: the text matters more than
 * its face.
 */
export class ReadingFaces {
  private readonly fetched = new Map<string, Promise<FontFace[]>>();
  private readonly lent: FontFace[] = [];
  private wanted = '';

  constructor(
    private readonly document: Document,
    private readonly fetch: ViewServices['faces'],
  ) {}

  /** Fetches a face before it is asked for: decoding it takes its time. Most texts are in Latin letters. */
  prepare(face: FaceName): void {
    void this.files(face, 'latin');
  }

  /** Lends the face that a text is set in, and takes back what was lent before. Never rejects. */
  async lend(face: FaceName, text: string): Promise<void> {
    const scripts = scriptsOf(text);
    const key = [face, ...scripts].join(' ');
    if (key === this.wanted) return;
    this.wanted = key;
    const faces = await Promise.all(scripts.map((script) => this.files(face, script)));
    if (this.wanted !== key) return;
    this.takeOut();
    for (const each of faces.flat()) {
      unclobbered(this.document, 'fonts').add(each);
      this.lent.push(each);
    }
  }

  /** The page has its own again. */
  takeBack(): void {
    this.wanted = '';
    this.takeOut();
  }

  private takeOut(): void {
    for (const face of this.lent.splice(0)) unclobbered(this.document, 'fonts').delete(face);
  }

  private files(face: FaceName, script: FaceScript): Promise<FontFace[]> {
    const key = `${face} ${script}`;
    const files = this.fetched.get(key) ?? this.fetch(face, script).then((found) => this.decode(face, found));
    this.fetched.set(key, files);
    // What could not be had may be had another time.
    files.then(
      ({ length }) => length > 0 || this.fetched.delete(key),
      () => this.fetched.delete(key),
    );
    return files.catch(() => []);
  }

  /** Each with a family as the view's styles name it: no page uses it, so no page's text changes its face. */
  private decode(name: FaceName, files: FaceFile[]): Promise<FontFace[]> {
    const { FontFace } = unclobbered(this.document, 'defaultView') as unknown as typeof globalThis;
    const decoded = files.map(({ style, weight, data }) => {
      return new FontFace(`Winnow ${name}`, bytesOf(data).buffer, { style, weight }).load();
    });
    return Promise.all(decoded);
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  // Since Chromium 140 and Firefox 133; the loop is five times slower.
  const { fromBase64 } = Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
  if (fromBase64) return fromBase64.call(Uint8Array, base64);
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** Waits for something, but no longer than so many milliseconds. */
export async function atMost(milliseconds: number, wait: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([late, wait]).finally(() => clearTimeout(timer));
}

import { render } from 'preact';
import { type Article, unclobbered } from '../engine/index.ts';
import type { FaceName } from '../platform/settings/reading.ts';
import type { Frame } from './build-frame.ts';
import { dress } from './dress.ts';
import { atMost, lendFaces } from './lend-faces.ts';
import type { LiveSettings } from './live-settings.ts';
import { View } from './parts/view.tsx';
import type { Shown, ViewServices } from './services.ts';

/** The files come from the extension's background, which may have to be woken. */
const FACE_PATIENCE = 250;

export interface MountOptions {
  document: Document;
  frame: Frame;
  article: Article;
  services: ViewServices;
  settings: LiveSettings;
  /** Ends with the view. */
  signal: AbortSignal;
  close(): void;
  /** Shows another reading of the page. */
  replace(article: Article): void;
}

export interface Mounted {
  /** Settles when the reading face is there, or late. */
  ready: Promise<void>;
  show(shown: Shown): void;
  /** The view is in the page now: it has a layout. */
  shown(): void;
  unmount(): void;
}

/** Puts the view's parts into its frame and keeps them as the settings have it. */
export function mountView(options: MountOptions): Mounted {
  const { document, frame, article, settings, services, signal, close, replace } = options;
  const window = unclobbered(document, 'defaultView')!;
  const darkness = window.matchMedia('(prefers-color-scheme: dark)');
  let shown: Shown = { kind: 'article', article };
  let isPlaced = false;

  const draw = (): void =>
    render(
      <View
        document={document}
        element={frame.element}
        shown={shown}
        isPlaced={isPlaced}
        services={services}
        settings={settings}
        close={close}
        replace={replace}
      />,
      frame.dialog,
    );
  const faces = new LentFaces(document, services);
  const textOf = (): string => (shown.kind === 'article' ? shown.article.title + shown.article.text : '');
  const redress = (): void => {
    dress(frame.element, settings.reading, darkness.matches);
    void faces.lend(settings.reading.face, textOf());
  };
  darkness.addEventListener('change', redress, { signal });
  settings.subscribe(redress);
  signal.addEventListener('abort', () => faces.takeBack());

  dress(frame.element, settings.reading, darkness.matches);
  draw();
  return {
    ready: atMost(FACE_PATIENCE, faces.lend(settings.reading.face, textOf())),
    show(next) {
      shown = next;
      draw();
      if (next.kind === 'article') void faces.lend(settings.reading.face, textOf());
    },
    shown() {
      isPlaced = true;
      draw();
    },
    unmount: () => render(null, frame.dialog),
  };
}

/** The one face that is lent to the page at a time. */
class LentFaces {
  private wanted = '';
  private takeOut: () => void = () => undefined;
  private isOver = false;

  constructor(
    private readonly document: Document,
    private readonly services: ViewServices,
  ) {}

  async lend(face: FaceName, text: string): Promise<void> {
    const key = `${face} ${text.length} ${text.slice(0, 50)}`;
    if (key === this.wanted) return;
    this.wanted = key;
    const files = await this.services.faces(face, text);
    if (this.isOver || this.wanted !== key) return;
    const takeOut = await lendFaces(this.document, `Winnow ${face}`, files);
    if (this.isOver || this.wanted !== key) return takeOut();
    this.takeOut();
    this.takeOut = takeOut;
  }

  takeBack(): void {
    this.isOver = true;
    this.takeOut();
  }
}

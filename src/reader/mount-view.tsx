import { render } from 'preact';
import { type Article, unclobbered } from '../engine/index.ts';
import type { Frame } from './build-frame.ts';
import { dress } from './dress.ts';
import type { LiveSettings } from './live-settings.ts';
import { View } from './parts/view.tsx';
import { atMost, type ReadingFaces } from './reading-faces.ts';
import type { Shown, ViewServices } from './services.ts';

/** The files come from the extension's background, which may have to be woken. */
const FACE_PATIENCE = 250;

export interface MountOptions {
  document: Document;
  frame: Frame;
  article: Article;
  services: ViewServices;
  settings: LiveSettings;
  faces: ReadingFaces;
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
  const { document, frame, article, settings, faces, services, signal, close, replace } = options;
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

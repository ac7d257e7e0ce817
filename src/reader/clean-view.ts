import { type Article, createSanitizer, unclobbered } from '../engine/index.ts';
import { buildView, type ViewWords } from './build-view.ts';
import { type FaceData, lendFaces } from './lend-faces.ts';
import { pausePlayback } from './pause-playback.ts';

/**
 * The clean view over a page: one `<winnow-view>` at the end of the document, in its light DOM, so that translators and
 * the like work on it. Its modal dialog lies in the top layer above whatever the page shows, and makes the page behind
 * it inert; clean-view.css keeps the page's styles out. Nothing else of the page is touched: closing removes the element.
 */
export class CleanView {
  private element: HTMLElement | null = null;
  private opening = false;

  constructor(
    private readonly document: Document,
    /** Called after the view is gone, however it went: by its button, by Escape or by `close()`. */
    private readonly onClosed: () => void,
  ) {}

  get isOpen(): boolean {
    return this.element?.isConnected === true;
  }

  /**
   * Resolves once the view is shown. Does nothing where it is open.
   *
   * @throws {UnsupportedSanitizerError} where the page's window cannot sanitise
   */
  async open(article: Article, words: ViewWords, faces: FaceData[]): Promise<void> {
    if (this.isOpen || this.opening) return;
    this.opening = true;
    try {
      const takeFacesOut = await lendFaces(this.document, faces);
      this.show(article, words, takeFacesOut);
    } finally {
      this.opening = false;
    }
  }

  close(): void {
    this.element?.querySelector('dialog')?.close();
  }

  private show(article: Article, words: ViewWords, takeFacesOut: () => void): void {
    const window = unclobbered(this.document, 'defaultView')!;
    const body = createSanitizer(window)(article.html);
    const { element, dialog } = buildView(this.document, article, body, words);
    const scroll = { left: window.scrollX, top: window.scrollY };
    dialog.addEventListener('close', () => {
      element.remove();
      takeFacesOut();
      this.element = null;
      if (window.scrollX !== scroll.left || window.scrollY !== scroll.top) {
        window.scrollTo({ ...scroll, behavior: 'instant' });
      }
      this.onClosed();
    });
    pausePlayback(this.document);
    unclobbered(this.document, 'documentElement').append(element);
    this.element = element;
    dialog.showModal();
  }
}

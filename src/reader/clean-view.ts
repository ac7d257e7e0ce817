import { type Article, isWorthReading, unclobbered } from '../engine/index.ts';
import { t } from '../platform/i18n.ts';
import { buildFrame, type Frame } from './build-frame.ts';
import { LiveSettings } from './live-settings.ts';
import { type Mounted, mountView } from './mount-view.tsx';
import { holdMedia } from './page/hold-media.ts';
import { keepFocus, moveFocusQuietly } from './page/keep-focus.ts';
import { keepScroll } from './page/keep-scroll.ts';
import { untilQuiet } from './page/until-quiet.ts';
import { watchRoute } from './page/watch-route.ts';
import { ASIDE } from './pick/pick-in-page.ts';
import { ReadingFaces } from './reading-faces.ts';
import type { ViewServices } from './services.ts';
import { place, stayOnTop } from './stay-on-top.ts';

/** How long a single-page application may take to show its next page, in milliseconds. */
const PATIENCE = { quiet: 250, most: 2000 };
const MOST_LOOKS = 4;

/** What is fetched for an opening. */
interface Prepared {
  life: AbortController;
  settings: Promise<LiveSettings>;
}

/** One opening of the view, from then until it is closed. */
interface Opening extends Frame {
  life: AbortController;
  mounted: Mounted;
  article: Article;
  giveBack(): void;
}

/**
 * The clean view over a page: one `<winnow-view>` in its body, in its light DOM, so that translators and the like work on it. Its modal
 * dialog lies in the top layer above whatever the page shows, and makes the page behind it inert; clean-view.css keeps the page's styles
 * out. Nothing else of the page is touched: closing takes the element out and puts focus, selection, scroll and playback back.
 */
export class CleanView {
  private opening: Opening | null = null;
  private prepared: Prepared | null = null;
  private readonly faces: ReadingFaces;
  private isBusy = false;

  constructor(
    private readonly document: Document,
    private readonly services: ViewServices,
  ) {
    this.faces = new ReadingFaces(document, services.faces);
  }

  get isOpen(): boolean {
    return this.opening !== null;
  }

  /** Fetches what the next opening needs from outside the page before it is asked for. */
  prepare(): void {
    this.prepared ??= this.makeReady();
    const { settings } = this.prepared;
    void settings.then(({ reading }) => this.faces.prepare(reading.face));
  }

  /** Resolves once the view is shown. Does nothing where it is open. */
  async open(article: Article, { instant = false } = {}): Promise<void> {
    if (this.opening || this.isBusy) return;
    this.isBusy = true;
    const { life, settings } = this.prepared ?? this.makeReady();
    this.prepared = null;
    try {
      await this.show(article, await settings, life, instant);
    } catch (error) {
      life.abort();
      this.opening = null;
      throw error;
    } finally {
      this.isBusy = false;
    }
  }

  close(): void {
    const { opening } = this;
    if (!opening) return;
    this.opening = null;
    const { element, dialog, life, mounted, giveBack } = opening;
    // All listeners, timers and observers; then nodes; then what the page had.
    life.abort();
    mounted.unmount();
    moveFocusQuietly(unclobbered(this.document, 'defaultView')!, () => {
      if (dialog.open) dialog.close();
      element.remove();
      giveBack();
    });
    this.services.closed();
  }

  private makeReady(): Prepared {
    const life = new AbortController();
    return { life, settings: LiveSettings.of(location.hostname, life.signal) };
  }

  private async show(article: Article, settings: LiveSettings, life: AbortController, instant: boolean): Promise<void> {
    const { document, services } = this;
    const window = unclobbered(document, 'defaultView')!;
    const { signal } = life;
    const frame = buildFrame(document, { label: t('viewLabel'), dir: t('localeDirection') }, signal);
    const { element, dialog } = frame;
    const isOwn = (node: Node): boolean => element.contains(node);
    const mounted = mountView({
      document,
      frame,
      article,
      services,
      settings,
      faces: this.faces,
      signal,
      close: () => this.close(),
      replace: (next) => this.replace(next),
    });
    if (instant) dialog.dataset.instant = '';
    // A face takes a moment to decode: the view does not wait long for it.
    await mounted.ready;
    const restore = [keepScroll(document), keepFocus(document), holdMedia(document, isOwn, signal)];
    const giveBack = (): void => {
      for (const each of restore) each();
    };
    this.opening = { ...frame, life, mounted, article, giveBack };
    moveFocusQuietly(window, () => {
      place(document, element);
      dialog.showModal();
    });
    mounted.shown();
    dialog.addEventListener(
      'close',
      () => {
        // Put aside to look at the page, it was not closed.
        if (!element.hasAttribute(ASIDE) && !dialog.open) this.close();
      },
      { signal },
    );
    stayOnTop(document, frame, () => this.close(), signal);
    watchRoute(window, () => void this.followRoute(isOwn), signal);
  }

  private replace(article: Article): void {
    if (!this.opening) return;
    this.opening.article = article;
    this.opening.mounted.show({ kind: 'article', article });
  }

  /** The page behind has become another one: shows its article, or gives it back where it has none. What was shown is stale. */
  private async followRoute(isOwn: (node: Node) => boolean): Promise<void> {
    const { opening, document, services } = this;
    if (!opening) return;
    const address = location.href;
    const isCurrent = (): boolean => this.opening === opening && location.href === address;
    opening.mounted.show({ kind: 'loading' });
    for (let look = 0; look < MOST_LOOKS; look++) {
      await untilQuiet(document, PATIENCE, isOwn, opening.life.signal);
      if (!isCurrent()) return;
      const outcome = await services.read({});
      if (!isCurrent()) return;
      if (outcome.kind !== 'article' || !isWorthReading(outcome.article)) continue;
      const isSame = outcome.article.text === opening.article.text;
      // The same text at another address is what the application has not replaced yet; at the same path it is the same article.
      if (isSame && new URL(opening.article.url).pathname !== location.pathname) continue;
      return this.replace(outcome.article);
    }
    this.close();
  }
}

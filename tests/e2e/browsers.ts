import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { buildIfStale } from '../../scripts/bootstrap.mjs';
import type { DrivenBrowser, Popup, Surface } from '../../scripts/browsers/launch.mjs';
import { launch } from '../../scripts/browsers/launch.mjs';
import { findOrInstallBrowser } from '../../scripts/find-browser.mjs';
import { type Served, serve } from '../../scripts/serve.mjs';
import type { Article } from '../../src/engine/article.ts';

export type { Popup, Served, Surface };

/** A browser with Winnow in it and a server of pages, both fresh for the tests of one file. */
export class Scene {
  browser!: DrivenBrowser;
  server!: Served;
  private readonly open: Surface[] = [];

  /** Opens a page of the server and presses the toolbar button on it. */
  async press(path: string): Promise<{ page: Surface; popup: Popup }> {
    const page = await this.browser.openPage(this.server.origin + path);
    this.open.push(page);
    const popup = await this.browser.pressToolbarButton(page);
    this.open.push(popup);
    return { page, popup };
  }

  /** Closes what the last test opened: a popup left open would take the next press for its own end. */
  async clear(): Promise<void> {
    for (const surface of this.open.splice(0).reverse()) await surface.close().catch(() => undefined);
  }

  /** The same, and waits until companies and claims are in. */
  async read(path: string): Promise<{ page: Surface; popup: Popup; article: Article }> {
    const { page, popup } = await this.press(path);
    await popup.waitFor(`document.documentElement.dataset.complete === 'true'`, { timeout: 30_000 });
    const article = await popup.evaluate(() => (globalThis as unknown as { winnowArticle: Article }).winnowArticle);
    return { page, popup, article };
  }
}

type Pages = Parameters<typeof serve>[0];

/** Runs the tests in real Chromium and in real Firefox, each with its own scene. */
export function inEachBrowser(pages: () => Pages, tests: (scene: Scene, kind: 'chromium' | 'firefox') => void): void {
  for (const kind of ['chromium', 'firefox'] as const) {
    describe(kind, () => {
      const scene = new Scene();
      beforeAll(async () => {
        buildIfStale();
        scene.server = await serve(pages());
        scene.browser = await launch({ browser: kind, executablePath: findOrInstallBrowser(kind).path });
      });
      afterEach(() => scene.clear());
      afterAll(async () => {
        await scene.browser?.close();
        await scene.server?.close();
      });
      tests(scene, kind);
    });
  }
}

/** What the popup shows in an element, as a person reads it. */
export const shown = (popup: Popup, selector: string): Promise<string> =>
  popup.evaluate((wanted) => (document.querySelector(wanted) as HTMLElement | null)?.innerText ?? '', selector);

/** What it shows in each of the elements. */
export const shownEach = (popup: Popup, selector: string): Promise<string[]> =>
  popup.evaluate(
    (wanted) => [...document.querySelectorAll<HTMLElement>(wanted)].map((element) => element.innerText.trim()),
    selector,
  );

/** Folds white space and typographic differences that no reader sees. */
export const fold = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

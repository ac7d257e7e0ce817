import { untilQuiet } from '../../reader/page/until-quiet.ts';
import { watchRoute } from '../../reader/page/watch-route.ts';
import type { UnaskedPage } from './open-unasked.ts';
import { watchUse } from './use-of-page.ts';

/** How long a single-page application may take to show its next page, in milliseconds. */
const PATIENCE = { quiet: 250, most: 2000 };
const MOST_LOOKS = 4;
/** Milliseconds between looks at the address, where the browser does not tell. */
const LOOK = 1000;

/**
 * Opens the clean view over each further article that a single-page application shows, as long as the page lives. While the view is open
 * it follows by itself.
 */
export function followRoutes(document: Document, page: UnaskedPage): void {
  const window = document.defaultView!;
  const life = new AbortController().signal;
  watchRoute(window, () => void look(), life, LOOK);

  async function look(): Promise<void> {
    if (page.isOpen()) return;
    const address = location.href;
    const before = page.latest();
    const use = watchUse(document, () => true);
    try {
      for (let looks = 0; looks < MOST_LOOKS; looks++) {
        await untilQuiet(document, PATIENCE, () => false, life);
        // Further down, the address follows someone who reads on from one text to the next.
        const isReading = use.hasBegun || window.scrollY > window.innerHeight;
        if (page.isOpen() || location.href !== address || isReading) return;
        const outcome = await page.read();
        if (outcome.kind !== 'article') return;
        // The same text at another address is what the application has not replaced yet.
        if (before.kind === 'article' && before.article.text === outcome.article.text) continue;
        if (outcome.article.isArticle && !use.hasBegun) await page.show();
        return;
      }
    } finally {
      use.stop();
    }
  }
}

import { unclobbered } from '../../engine/index.ts';
import { eachTree } from './shadow-trees.ts';

/**
 * Stops what plays in the page, and what would begin to: the reader asked for the text. Ends with what plays again as it did. Players
 * in frames of other sites are out of reach.
 */
export function holdMedia(document: Document, isOwn: (node: Node) => boolean, signal: AbortSignal): () => void {
  const stopped = new Set<HTMLMediaElement>();
  const stop = (media: HTMLMediaElement): void => {
    if (media.paused || isOwn(media)) return;
    media.pause();
    stopped.add(media);
  };
  for (const tree of eachTreeInReach(document)) {
    for (const media of unclobbered(tree, 'querySelectorAll')<HTMLMediaElement>('video, audio')) stop(media);
    // Not heard from outside a shadow tree.
    tree.addEventListener('play', ({ target }) => stop(target as HTMLMediaElement), { capture: true, signal });
  }
  return () => {
    // A browser may refuse where nobody has touched the page yet: then it stays as the refusal has it.
    for (const media of stopped) if (media.isConnected) media.play()?.catch(() => undefined);
  };
}

/** Frames of the page's own origin too. */
function* eachTreeInReach(document: Document): Iterable<Document | ShadowRoot> {
  for (const tree of eachTree(document)) {
    yield tree;
    for (const frame of unclobbered(tree, 'querySelectorAll')<HTMLIFrameElement>('iframe')) {
      let inner: Document | null = null;
      try {
        inner = frame.contentDocument;
      } catch {
        // Another site's.
      }
      if (inner) yield* eachTreeInReach(inner);
    }
  }
}

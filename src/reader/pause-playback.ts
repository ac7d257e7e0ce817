import { unclobbered } from '../engine/index.ts';
/** Stops what plays in the page: the reader asked for the text. Players in frames of other sites are out of reach. */
export function pausePlayback(document: Document): void {
  for (const media of unclobbered(document, 'querySelectorAll')<HTMLMediaElement>('video, audio')) {
    if (!media.paused) media.pause();
  }
}

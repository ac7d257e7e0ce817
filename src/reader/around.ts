import type { ComponentChildren } from 'preact';
import type { BlockText } from '../engine/index.ts';

/** What stands around an article that is read without its page: a saved one. There is no page to read anew, and no site to turn on. */
export interface Around {
  /** In the bar. */
  tools: ComponentChildren;
  /** On top of the side panel. */
  panel: ComponentChildren;
  /** The text stands in the view. */
  filled(blocks: BlockText, body: HTMLElement): void;
  /** How far the reading is: 0 to 1. */
  reached(position: number): void;
}

import { useEffect, useState } from 'preact/hooks';
import { type BlockText, rangeOf } from '../../engine/index.ts';
import { makeHighlight, placeHighlight, type Highlight as Saved, type SavedState } from '../../library/index.ts';
import { t } from '../../platform/i18n.ts';
import type { Tools } from './app.tsx';
import { selectedRange } from './selected-range.ts';

const NAME = 'winnow-highlight';

/** An article's text as it stands in the page. */
export interface ShownText {
  blocks: BlockText;
  element: HTMLElement;
}

export interface Highlights {
  /** Whether there is anything selected to mark. */
  canMark: boolean;
  mark(): Promise<void>;
  /** Each with its place in this version of the text; null where the version no longer has it. */
  placed: { highlight: Saved; at: { start: number; end: number } | null }[];
  show(at: { start: number; end: number }): void;
  annotate(id: string, note: string): Promise<void>;
  remove(id: string): Promise<void>;
}

/** What the reader marked in an article, shown in its text. */
export function useHighlights(shown: ShownText | null, state: SavedState | null, tools: Tools): Highlights {
  const [selection, setSelection] = useState<{ start: number; end: number } | null>(null);
  const highlights = state?.highlights.filter(({ removed }) => !removed) ?? [];
  const placed = highlights.map((highlight) => ({
    highlight,
    at: shown && placeHighlight(shown.blocks.text, highlight),
  }));

  useEffect(() => {
    if (!shown) return;
    const follow = () => setSelection(selectedRange(shown.blocks, shown.element));
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [shown]);

  useEffect(() => {
    const ranges = shown ? placed.flatMap(({ at }) => (at && rangeOf(shown.blocks, at.start, at.end)) ?? []) : [];
    if (ranges.length > 0) CSS.highlights.set(NAME, new Highlight(...ranges));
    else CSS.highlights.delete(NAME);
    return () => void CSS.highlights.delete(NAME);
  }, [shown, state]);

  const change = (ofHighlights: (before: Saved[]) => Saved[]) =>
    tools.library.change([state!.id], (now) => ({ ...now, highlights: ofHighlights(now.highlights) }));
  const alter = (id: string, changes: Partial<Saved>) =>
    change((before) =>
      before.map((one) => (one.id === id ? { ...one, ...changes, changedAt: new Date().toISOString() } : one)),
    );
  return {
    canMark: selection !== null,
    placed,
    async mark() {
      if (!selection || !shown) return;
      const made = makeHighlight(shown.blocks.text, selection.start, selection.end, new Date().toISOString());
      getSelection()?.removeAllRanges();
      await change((before) => [...before, made]);
      tools.say(t('highlighted'));
    },
    show({ start, end }) {
      const range = shown && rangeOf(shown.blocks, start, end);
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    },
    async annotate(id, note) {
      await alter(id, { note });
    },
    async remove(id) {
      const undo = await alter(id, { removed: true });
      tools.tell({ text: t('highlightRemoved'), undo });
    },
  };
}

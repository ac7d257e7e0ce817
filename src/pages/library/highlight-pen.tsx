import { Highlighter, Trash2 } from 'lucide';
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type BlockText, rangeOf } from '../../engine/index.ts';
import { makeHighlight, placeHighlight, type Highlight as Saved, type SavedState } from '../../library/index.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import type { Tools } from './app.tsx';
import { selectedRange } from './selected-range.ts';

const NAME = 'winnow-highlight';

interface HighlightPenProps {
  text: BlockText;
  place: RefObject<HTMLDivElement | null>;
  state: SavedState;
  tools: Tools;
}

/** Marks what is selected, lists what was marked, with notes; a mark that this version no longer has keeps its words. */
export function HighlightPen({ text, place, state, tools }: HighlightPenProps) {
  const [selection, setSelection] = useState<{ start: number; end: number } | null>(null);
  const highlights = state.highlights.filter(({ removed }) => !removed);
  const placed = highlights.map((highlight) => ({ highlight, at: placeHighlight(text.text, highlight) }));

  useEffect(() => {
    const follow = () => setSelection(selectedRange(text, place.current));
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [text]);

  useEffect(() => {
    const ranges = placed.flatMap(({ at }) => (at && rangeOf(text, at.start, at.end)) ?? []);
    if (ranges.length > 0) CSS.highlights.set(NAME, new Highlight(...ranges));
    else CSS.highlights.delete(NAME);
    return () => void CSS.highlights.delete(NAME);
  }, [text, state]);

  const change = (ofHighlights: (before: Saved[]) => Saved[]) =>
    tools.library.change([state.id], (now) => ({ ...now, highlights: ofHighlights(now.highlights) }));
  const mark = async () => {
    if (!selection) return;
    const made = makeHighlight(text.text, selection.start, selection.end, new Date().toISOString());
    getSelection()?.removeAllRanges();
    await change((before) => [...before, made]);
    tools.say(t('highlighted'));
  };
  const alter = (id: string, changes: Partial<Saved>) =>
    change((before) =>
      before.map((one) => (one.id === id ? { ...one, ...changes, changedAt: new Date().toISOString() } : one)),
    );
  const remove = async (id: string) => {
    const undo = await alter(id, { removed: true });
    tools.tell({ text: t('highlightRemoved'), undo });
  };
  return (
    <section id="highlights">
      <h2>{t('highlightsTitle')}</h2>
      <Button id="highlight" icon={Highlighter} disabled={!selection} onClick={() => void mark()}>
        {t('highlightSelection')}
      </Button>
      <ul>
        {placed.map(({ highlight, at }) => (
          <li key={highlight.id} class={at ? '' : 'displaced'}>
            <button
              type="button"
              class="quote"
              dir="auto"
              disabled={!at}
              onClick={() =>
                at && rangeOf(text, at.start, at.end)?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
              }
            >
              {highlight.quote}
            </button>
            {!at && <p class="nothing">{t('highlightDisplaced')}</p>}
            <textarea
              dir="auto"
              aria-label={t('note')}
              placeholder={t('note')}
              value={highlight.note}
              onChange={(event) => void alter(highlight.id, { note: event.currentTarget.value })}
            />
            <Button icon={Trash2} label={t('removeHighlight')} onClick={() => void remove(highlight.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

import { Trash2 } from 'lucide';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import type { Highlights } from './use-highlights.ts';

/** What was marked, with notes; a mark that this version no longer has keeps its words. */
export function HighlightList({ highlights }: { highlights: Highlights }) {
  const { placed, show, annotate, remove } = highlights;
  return (
    <section class="winnow-part" id="highlights">
      <h2>{t('highlightsTitle')}</h2>
      {placed.length === 0 && <p class="winnow-note">{t('noHighlights')}</p>}
      <ul>
        {placed.map(({ highlight, at }) => (
          <li key={highlight.id} class={at ? '' : 'displaced'}>
            <button type="button" class="quote" dir="auto" disabled={!at} onClick={() => at && show(at)}>
              {highlight.quote}
            </button>
            {!at && <p class="nothing">{t('highlightDisplaced')}</p>}
            <textarea
              dir="auto"
              aria-label={t('note')}
              placeholder={t('note')}
              value={highlight.note}
              onChange={(event) => void annotate(highlight.id, event.currentTarget.value)}
            />
            <Button icon={Trash2} label={t('removeHighlight')} onClick={() => void remove(highlight.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

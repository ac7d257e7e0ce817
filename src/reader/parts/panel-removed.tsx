import { useState } from 'preact/hooks';
import type { Removal, RemovalReason } from '../../engine/index.ts';
import { formatNumber, t } from '../../platform/i18n.ts';
import { PLACE_NAMES, REASON_NAMES } from '../../platform/names.ts';
import { PanelPart } from './panel-part.tsx';
import type { Rules } from './use-rules.ts';

/** Everything that was taken away, by reason; each piece can come back to its place, where the page is there (`rules`). */
export function RemovedPart({ removals, rules }: { removals: Removal[]; rules: Rules | null }) {
  const groups = (Object.keys(REASON_NAMES) as RemovalReason[])
    .map((reason) => ({ reason, removals: removals.filter((removal) => removal.reason === reason) }))
    .filter((group) => group.removals.length > 0);
  return (
    <PanelPart name="removed" title="removed" count={removals.length}>
      <p class="winnow-note">{t(removals.length === 0 ? 'noRemoved' : 'removedExplained')}</p>
      {groups.map((group) => (
        <Group key={group.reason} {...group} rules={rules} />
      ))}
    </PanelPart>
  );
}

function Group({ reason, removals, rules }: { reason: RemovalReason; removals: Removal[]; rules: Rules | null }) {
  // What is inside is made when it is opened: a page can have hundreds of removals.
  const [isOpen, setOpen] = useState(false);
  return (
    <details data-reason={reason} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t(REASON_NAMES[reason])} <span class="winnow-count">{formatNumber(removals.length)}</span>
      </summary>
      <ul class="winnow-removals">
        {isOpen && removals.map((removal, index) => <Piece key={index} removal={removal} rules={rules} />)}
      </ul>
    </details>
  );
}

const SHOWN = 240;

function Piece({ removal, rules }: { removal: Removal; rules: Rules | null }) {
  const { text, rule, place } = removal;
  const where = t(PLACE_NAMES[place.where]);
  const [isWhole, setWhole] = useState(false);
  return (
    <li>
      <p class="winnow-removed-text" dir="auto">
        {text ? (isWhole ? text : text.slice(0, SHOWN).replace(/\s+/g, ' ')) : t('removedNoText')}
        {!isWhole && text.length > SHOWN && (
          <button type="button" class="winnow-more" onClick={() => setWhole(true)}>
            {t('viewShowWhole')}
          </button>
        )}
      </p>
      <p class="winnow-kind">
        <bdi>{where}</bdi>
        <code>{rule}</code>
      </p>
      {rules && (
        <div class="winnow-actions">
          <button
            type="button"
            class="winnow-put-back"
            disabled={rules.isBusy}
            onClick={() => rules.putBack(removal, false)}
          >
            {t('putBack')}
          </button>
          <button
            type="button"
            class="winnow-keep-always"
            disabled={rules.isBusy}
            onClick={() => rules.putBack(removal, true)}
          >
            {t('keepAlways')}
          </button>
        </div>
      )}
    </li>
  );
}

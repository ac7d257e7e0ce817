import { ChevronRight } from 'lucide';
import { useState } from 'preact/hooks';
import type { Removal, RemovalReason } from '../../engine/index.ts';
import { formatNumber, plural, t } from '../../platform/i18n.ts';
import { PLACE_NAMES, REASON_NAMES } from '../../platform/names.ts';
import { Icon } from '../../ui/icon.tsx';
import { PanelSection } from './panel-section.tsx';
import { webAddress } from './web-address.ts';

/** Everything that was taken away, by reason, each piece with its text, rule and place. */
export function Removed({ removals }: { removals: Removal[] }) {
  const groups = (Object.keys(REASON_NAMES) as RemovalReason[])
    .map((reason) => ({ reason, removals: removals.filter((removal) => removal.reason === reason) }))
    .filter((group) => group.removals.length > 0);
  return (
    <PanelSection id="removed" title="removed" count={removals.length}>
      <p class="nothing">{t(removals.length === 0 ? 'noRemoved' : 'removedExplained')}</p>
      <ul class="reasons">
        {groups.map((group) => (
          <li key={group.reason}>
            <Group {...group} />
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}

function Group({ reason, removals }: { reason: RemovalReason; removals: Removal[] }) {
  // What is inside is made when it is opened: a page can have hundreds of removals.
  const [open, setOpen] = useState(false);
  return (
    <details data-reason={reason} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon node={ChevronRight} class="turn" />
        <span>{t(REASON_NAMES[reason])}</span>
        <span class="count">{formatNumber(removals.length)}</span>
      </summary>
      <ul class="removals">
        {open &&
          removals.map((removal, index) => (
            <li key={index}>
              <Piece removal={removal} />
            </li>
          ))}
      </ul>
    </details>
  );
}

function Piece({ removal }: { removal: Removal }) {
  const [open, setOpen] = useState(false);
  const text = removal.text.trim();
  const place = t(PLACE_NAMES[removal.place.where]);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class={text ? '' : 'textless'} dir="auto">
        {text ? text.slice(0, 200).replace(/\s+/g, ' ') : t('removedNoText')}
      </summary>
      {open && (
        <div class="removal">
          {text && (
            <p class="removal-text" dir="auto" tabIndex={text.length > 400 ? 0 : undefined}>
              {text}
            </p>
          )}
          <dl>
            <dt>{t('removedPlace')}</dt>
            <dd>{removal.place.after ? t('placeAfterText', place, removal.place.after) : place}</dd>
            <dt>{t('removedRule')}</dt>
            <dd>
              <code>{removal.rule}</code>
              {removal.place.path && <code class="path">{removal.place.path}</code>}
            </dd>
          </dl>
          <RemovedLinks removal={removal} />
        </div>
      )}
    </details>
  );
}

function RemovedLinks({ removal }: { removal: Removal }) {
  const links = removal.links.filter(({ url }) => webAddress(url));
  if (links.length === 0) return null;
  return (
    <details class="removal-links">
      <summary class="removal-links-open">{plural('removedLinks', links.length)}</summary>
      <ul>
        {links.map(({ url, text }, index) => (
          <li key={index}>
            <a href={webAddress(url)!} target="_blank" rel="noopener noreferrer" title={url} dir="auto">
              {text.trim() || url}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

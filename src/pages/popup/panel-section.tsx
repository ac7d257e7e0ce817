import type { ComponentChildren } from 'preact';
import { formatNumber, type MessageKey, t } from '../../platform/i18n.ts';

interface PanelSectionProps {
  id: string;
  title: MessageKey;
  /** Shown beside the title where there is anything. */
  count?: number;
  children: ComponentChildren;
}

/** One part of the panel beside the article. */
export function PanelSection({ id, title, count, children }: PanelSectionProps) {
  return (
    <section class="part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {t(title)}
        {count ? <span class="count">{formatNumber(count)}</span> : null}
      </h2>
      {children}
    </section>
  );
}

/** Lines in place of what is still being looked for. */
export function Searching() {
  return (
    <div class="skeleton small" aria-hidden="true">
      <i class="line" />
      <i class="line half" />
    </div>
  );
}

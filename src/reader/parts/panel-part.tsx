import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { formatNumber, type MessageKey, t } from '../../platform/i18n.ts';
import type { Failure } from '../../platform/messages.ts';

interface PanelPartProps {
  name: string;
  title: MessageKey;
  /** Shown beside the title where there is anything. */
  count?: number;
  children: ComponentChildren;
}

/** One part of the side panel. */
export function PanelPart({ name, title, count, children }: PanelPartProps) {
  const id = `winnow-${useId()}`;
  return (
    <section class="winnow-part" data-part={name} aria-labelledby={id}>
      <h2 id={id}>
        {t(title)}
        {count ? <span class="winnow-count">{formatNumber(count)}</span> : null}
      </h2>
      {children}
    </section>
  );
}

interface UnreadyProps {
  name: string;
  title: 'companies' | 'claims';
  failure: Failure | undefined;
  problem: 'companiesFailed' | 'claimsFailed';
}

/** A part whose content is still looked for, or could not be. */
export function Unready({ name, title, failure, problem }: UnreadyProps) {
  return (
    <PanelPart name={name} title={title}>
      <p class="winnow-note">{failure ? t(problem, failure.message) : t('viewSearching')}</p>
    </PanelPart>
  );
}

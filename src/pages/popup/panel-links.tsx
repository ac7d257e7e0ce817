import { type MessageKey, t } from '../../platform/i18n.ts';

const PARTS: readonly { id: string; name: MessageKey }[] = [
  { id: 'companies', name: 'companiesShort' },
  { id: 'claims', name: 'claims' },
  { id: 'related', name: 'relatedShort' },
  { id: 'removed', name: 'removed' },
];

/** Links to the parts of the panel, so that none is hidden behind those above it. */
export function PanelLinks() {
  const jump = (event: Event, id: string): void => {
    event.preventDefault();
    const part = document.getElementById(id);
    part?.scrollIntoView({ block: 'start' });
    part?.querySelector('h2')?.focus({ preventScroll: true });
  };
  return (
    <nav class="panel-links" aria-label={t('jumpTo')}>
      {PARTS.map(({ id, name }) => (
        <a key={id} href={`#${id}`} onClick={(event) => jump(event, id)}>
          {t(name)}
        </a>
      ))}
    </nav>
  );
}

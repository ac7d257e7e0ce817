import { useEffect, useState } from 'preact/hooks';
import { compareVersions, type ParagraphChange, type SavedState, type VersionChanges } from '../../library/index.ts';
import { formatDate, plural, t } from '../../platform/i18n.ts';
import type { Tools } from './app.tsx';

interface VersionsProps {
  state: SavedState;
  chosen: string;
  choose(body: string): void;
  tools: Tools;
}

/** The texts saved of one article, and what each changed in the one before. */
export function Versions({ state, chosen, choose, tools: { library } }: VersionsProps) {
  const at = state.versions.findIndex(({ body }) => body === chosen);
  const before = state.versions[at - 1];
  const [changes, setChanges] = useState<VersionChanges | null>(null);
  useEffect(() => {
    setChanges(null);
    if (!before) return;
    void library.store.bodies([before.body, chosen]).then(([older, newer]) => {
      if (older && newer) setChanges(compareVersions(older.article, newer.article));
    });
  }, [before?.body, chosen]);
  if (state.versions.length < 2) return null;
  return (
    <section id="versions">
      <h2>{plural('versions', state.versions.length)}</h2>
      <ol>
        {state.versions.map(({ body, savedAt }) => (
          <li key={body}>
            <button type="button" aria-pressed={body === chosen} onClick={() => choose(body)}>
              {t('savedOn', formatDate(savedAt))}
            </button>
          </li>
        ))}
      </ol>
      {changes && (
        <details id="changes">
          <summary>{plural('changes', changes.paragraphs.length)}</summary>
          <Changes changes={changes.paragraphs} />
          {changes.claims.length > 0 && <h3>{t('claims')}</h3>}
          <Changes changes={changes.claims} />
        </details>
      )}
    </section>
  );
}

const Changes = ({ changes }: { changes: ParagraphChange[] }) => (
  <ul class="changes">
    {changes.map((change, i) => (
      <li key={i} class={change.kind} dir="auto">
        {change.kind === 'added' && <ins>{change.text}</ins>}
        {change.kind === 'removed' && <del>{change.text}</del>}
        {change.kind === 'altered' &&
          change.parts.map(({ kind, text }, part) =>
            kind === 'added' ? <ins key={part}>{text}</ins> : kind === 'removed' ? <del key={part}>{text}</del> : text,
          )}
      </li>
    ))}
  </ul>
);

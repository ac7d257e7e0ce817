import { Download, Upload } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { type ImportPlan, isBackup, planImport, restoreBackup, runImport, writeBackup } from '../../library/index.ts';
import { saveBlob } from '../../platform/downloads.ts';
import { formatNumber, t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import type { Tools } from './app.tsx';

type State =
  | { kind: 'idle'; said?: string; problems?: string[] }
  | { kind: 'busy'; done: number; total: number }
  | { kind: 'planned'; plan: ImportPlan }
  | { kind: 'backup'; file: File; articles: number; problems: string[] };

/** The library out into one file and in again, and in from other services: first what would happen, then, if wanted, that. */
export function BackUp({ tools }: { tools: Tools }) {
  const { library, sanitize } = tools;
  const [state, setState] = useState<State>({ kind: 'idle' });
  const input = useRef<HTMLInputElement>(null);
  const onProgress = (done: number, total: number) => setState({ kind: 'busy', done, total });
  const attempt = (work: () => Promise<State>) =>
    void work().then(setState, (error: Error) => setState({ kind: 'idle', said: t('transferFailed', error.message) }));

  const backUp = () =>
    attempt(async () => {
      const { file, damaged } = await writeBackup(library.store, onProgress);
      saveBlob(document, `winnow-${new Date().toISOString().slice(0, 10)}.zip`, file);
      return { kind: 'idle', said: t('backedUp'), problems: damaged };
    });
  const look = (file: File) =>
    attempt(async () => {
      if (await isBackup(file)) {
        const { articles, problems } = await restoreBackup(library.store, file, { dryRun: true, onProgress });
        return { kind: 'backup', file, articles, problems: problems.map(({ name, reason }) => `${name}: ${reason}`) };
      }
      const plan = await planImport(library, file);
      return plan ? { kind: 'planned', plan } : { kind: 'idle', said: t('importUnknown') };
    });
  const restore = (file: File) =>
    attempt(async () => {
      const { articles, problems } = await restoreBackup(library.store, file, { onProgress });
      await library.settle();
      const said = t('imported', formatNumber(articles));
      return { kind: 'idle', said, problems: problems.map(({ name, reason }) => `${name}: ${reason}`) };
    });
  const take = (plan: ImportPlan) =>
    attempt(async () => {
      const holder = document.implementation.createHTMLDocument('').createElement('div');
      const { withFindings: find } = await import('../../findings/with-findings.ts');
      const { taken, problems } = await runImport(library, plan, { sanitize, holder, find, onProgress });
      const said = t('imported', formatNumber(taken));
      return { kind: 'idle', said, problems: problems.map(({ where, reason }) => `${where}: ${reason}`) };
    });

  if (state.kind === 'busy') {
    return (
      <p class="transfer">
        <progress value={state.done} max={Math.max(1, state.total)} aria-label={t('transferring')} />{' '}
        {t('transferringOf', formatNumber(state.done), formatNumber(state.total))}
      </p>
    );
  }
  return (
    <div class="transfer">
      <Button id="back-up" icon={Download} onClick={backUp}>
        {t('backUp')}
      </Button>
      <Button id="bring-in" icon={Upload} onClick={() => input.current!.click()}>
        {t('bringIn')}
      </Button>
      <input
        id="import-file"
        type="file"
        hidden
        ref={input}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) look(file);
        }}
      />
      <p class="nothing">{t('bringInHelp')}</p>
      {state.kind === 'planned' && (
        <div id="plan">
          <p>
            {t(
              'importPlan',
              state.plan.source,
              formatNumber(state.plan.items.length),
              formatNumber(state.plan.known),
              formatNumber(state.plan.withText),
            )}
          </p>
          <Problems list={state.plan.problems.map(({ where, reason }) => `${where}: ${reason}`)} />
          <Button id="take" weight="strong" onClick={() => take(state.plan)}>
            {t('importNow')}
          </Button>
        </div>
      )}
      {state.kind === 'backup' && (
        <div id="plan">
          <p>{t('restorePlan', formatNumber(state.articles))}</p>
          <Problems list={state.problems} />
          <Button id="take" weight="strong" onClick={() => restore(state.file)}>
            {t('importNow')}
          </Button>
        </div>
      )}
      {state.kind === 'idle' && state.said && (
        <>
          <p id="transferred" role="status">
            {state.said}
          </p>
          <Problems list={state.problems ?? []} />
        </>
      )}
    </div>
  );
}

function Problems({ list }: { list: string[] }) {
  if (list.length === 0) return null;
  return (
    <details class="problems">
      <summary>{t('notTaken', formatNumber(list.length))}</summary>
      <ul>
        {list.slice(0, 500).map((text, i) => (
          <li key={i} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </details>
  );
}

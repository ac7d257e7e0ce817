import { BookmarkCheck, BookmarkPlus, Library } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../engine/index.ts';
import { formatNumber, t } from '../../platform/i18n.ts';
import { wordsForSaved, wordsForSaveProblem } from '../../platform/save-words.ts';
import { Button } from '../../ui/button.tsx';
import type { Services } from './services.ts';
import { isFailure } from './state.ts';

type State =
  | { kind: 'unknown' | 'new' }
  | { kind: 'saving'; done: number; total: number }
  /** `changed`: this text is another than the one that was saved. */
  | { kind: 'saved'; id: string; changed: boolean };

interface SaveButtonProps {
  /** With its companies and claims, where they have been found. */
  article: Article;
  whole: () => Article;
  services: Services;
  say(text: string): void;
  fail(text: string): void;
}

/** Saves the article, tells that it is saved, and leads to it. */
export function SaveButton({ article, whole, services, say, fail }: SaveButtonProps) {
  const [state, setState] = useState<State>({ kind: 'unknown' });
  useEffect(() => {
    let stale = false;
    setState({ kind: 'unknown' });
    void services.saved(article).then((saved) => {
      if (stale) return;
      if (!saved || isFailure(saved)) return setState({ kind: 'new' });
      setState({ kind: 'saved', id: saved.id, changed: !saved.sameText });
    });
    return () => {
      stale = true;
    };
  }, [article, services]);

  async function save(): Promise<void> {
    setState({ kind: 'saving', done: 0, total: 0 });
    const onProgress = (done: number, total: number) => setState({ kind: 'saving', done, total });
    const outcome = await services.save(whole(), onProgress);
    if (outcome.kind === 'problem') {
      setState({ kind: 'new' });
      return fail(wordsForSaveProblem(outcome.problem));
    }
    setState({ kind: 'saved', id: outcome.id, changed: false });
    if (outcome.as !== 'version' && outcome.missing > 0) fail(wordsForSaved(outcome));
    else say(wordsForSaved(outcome));
  }

  if (state.kind === 'saving') {
    const words =
      state.total > 0 ? t('savingPictures', formatNumber(state.done + 1), formatNumber(state.total)) : t('saving');
    return (
      <Button id="save" icon={BookmarkPlus} disabled onClick={() => undefined}>
        {words}
      </Button>
    );
  }
  if (state.kind === 'saved' && !state.changed) {
    return (
      <Button id="open-saved" icon={BookmarkCheck} onClick={() => void services.openLibrary(state.id)}>
        {t('saved')}
      </Button>
    );
  }
  return (
    <Button id="save" icon={BookmarkPlus} disabled={state.kind === 'unknown'} onClick={() => void save()}>
      {state.kind === 'saved' ? t('saveAgain') : t('save')}
    </Button>
  );
}

/** Leads to the library from anywhere in the popup. */
export function LibraryButton({ services }: { services: Services }) {
  return <Button id="library" icon={Library} label={t('openLibrary')} onClick={() => void services.openLibrary()} />;
}

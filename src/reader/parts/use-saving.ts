import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../engine/index.ts';
import { t } from '../../platform/i18n.ts';
import { wordsForSaved, wordsForSaveProblem } from '../../platform/save-words.ts';
import type { ViewServices } from '../services.ts';

export interface Saving {
  /** `changed`: another text of it is saved. */
  state: 'unknown' | 'new' | 'saving' | 'saved' | 'changed';
  /** What is to be read of it, if anything. */
  words: string;
  save(): void;
}

/** How long what was done can be read, in milliseconds. What failed stays. */
const SHOWN = 5000;

/** Keeping the article that is shown; null where it is read out of the library. */
export function useSaving({ save, saved }: ViewServices, article: Article | null): Saving | null {
  const [state, setState] = useState<Saving['state']>('unknown');
  const [words, setWords] = useState('');
  useEffect(() => {
    let isStale = false;
    setState('unknown');
    if (!article || !saved) return;
    void saved(article).then((found) => {
      if (isStale) return;
      const isThere = found !== null && !('kind' in found);
      setState(isThere ? (found.sameText ? 'saved' : 'changed') : 'new');
    });
    return () => {
      isStale = true;
    };
  }, [article, saved]);
  useEffect(() => {
    if (state !== 'saved' || !words) return;
    const timer = setTimeout(setWords, SHOWN, '');
    return () => clearTimeout(timer);
  }, [state, words]);
  if (!save) return null;
  return {
    state,
    words,
    save() {
      if (!article || state === 'saving') return;
      setState('saving');
      setWords(t('saving'));
      void save(article).then((outcome) => {
        setState(outcome.kind === 'saved' ? 'saved' : 'new');
        setWords(outcome.kind === 'saved' ? wordsForSaved(outcome) : wordsForSaveProblem(outcome.problem));
      });
    },
  };
}

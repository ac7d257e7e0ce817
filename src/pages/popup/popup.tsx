import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Article, isWorthReading } from '../../engine/index.ts';
import { t } from '../../platform/i18n.ts';
import { failureOf } from '../../platform/messages.ts';
import { Announcer, useAnnouncer } from '../../ui/announcer.tsx';
import { Loading } from './loading.tsx';
import { Masthead } from './masthead.tsx';
import { Failed, NotArticle, Refused } from './notices.tsx';
import { Reading } from './reading.tsx';
import type { Services } from './services.ts';
import type { PopupState } from './state.ts';

/** The whole popup: asks for the article and shows it, or says in plain words why there is none. */
export function Popup({ services }: { services: Services }) {
  const [state, setState] = useState<PopupState>({ kind: 'loading' });
  const announcer = useAnnouncer();
  const latest = useRef(0);

  const read = useCallback(async () => {
    const turn = ++latest.current;
    setState({ kind: 'loading' });
    const outcome = await services.read().catch(failureOf);
    if (turn !== latest.current) return;
    if (outcome.kind === 'refused') setState({ kind: 'refused', refusal: outcome.refusal });
    else if (outcome.kind === 'failed') setState({ kind: 'failed', failure: outcome });
    else setState({ kind: isWorthReading(outcome.article) ? 'article' : 'not-article', article: outcome.article });
  }, [services]);

  useEffect(() => void read(), [read]);

  useEffect(() => {
    const root = document.documentElement;
    root.dataset.state = state.kind;
    delete root.dataset.complete;
    const article = 'article' in state ? state.article : undefined;
    Object.assign(globalThis, { winnowArticle: article });
    document.title = article?.title ? `${article.title} – Winnow` : 'Winnow';
    if (state.kind === 'article') announcer.say(state.said ?? t('articleReady', state.article.title || t('untitled')));
  }, [state, announcer.say]);

  const shown = state.kind === 'article' ? state.article : null;
  const readAnyway = (article: Article) => setState({ kind: 'article', article });
  const replace = (article: Article, said: string) => setState({ kind: 'article', article, said });

  return (
    <>
      <Masthead article={shown} services={services} say={announcer.say} />
      {state.kind === 'loading' && <Loading />}
      {state.kind === 'article' && (
        <Reading article={state.article} services={services} say={announcer.say} replace={replace} />
      )}
      {state.kind === 'not-article' && <NotArticle article={state.article} readAnyway={readAnyway} tryAgain={read} />}
      {state.kind === 'refused' && <Refused refusal={state.refusal} tryAgain={read} />}
      {state.kind === 'failed' && <Failed failure={state.failure} tryAgain={read} />}
      <Announcer text={announcer.text} />
    </>
  );
}

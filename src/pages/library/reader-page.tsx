import { Archive, ArchiveRestore, ArrowLeft, Check as CheckIcon, ExternalLink, Star, Trash2 } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type BlockText, readBlockText } from '../../engine/index.ts';
import { DamagedError, type SavedBody, type SavedState, type Switch } from '../../library/index.ts';
import { formatDate, plural, t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Piece, Pieces } from '../../ui/pieces.tsx';
import type { Tools } from './app.tsx';
import { ExportMenu } from './export-menu.tsx';
import { Findings } from './findings.tsx';
import { HighlightPen } from './highlight-pen.tsx';
import { showStoredPictures } from './show-stored-pictures.ts';
import { TagEditor } from './tag-editor.tsx';
import { Versions } from './versions.tsx';

type State = 'opening' | 'missing' | 'damaged' | 'open';

/** A saved article, read out of the library alone: no request is made for it. */
export function ReaderPage({ id, tools }: { id: string; tools: Tools }) {
  const { library } = tools;
  const [state, setState] = useState<SavedState | null>(null);
  const [body, setBody] = useState<SavedBody | null>(null);
  const [version, setVersion] = useState<string | null>(null);
  const [shown, setShown] = useState<State>('opening');

  const load = useCallback(async () => {
    const next = await library.store.state(id);
    setState(next);
    if (!next) return setShown('missing');
    const key = version ?? next.versions.at(-1)?.body;
    try {
      const opened = key ? await library.store.body(key) : null;
      setBody((before) => (before?.id === opened?.id ? before : opened));
      setShown(opened || !key ? 'open' : 'damaged');
    } catch (error) {
      if (!(error instanceof DamagedError)) throw error;
      // What is there of it is shown all the same.
      const [rest] = await library.store.bodies([key!]);
      setBody(typeof rest?.article?.html === 'string' && typeof rest.article.text === 'string' ? rest : null);
      setShown('damaged');
    }
  }, [library, id, version]);
  useEffect(() => {
    void load();
    return library.onChange(() => void load());
  }, [library, load]);

  const move = async (name: Switch, on: boolean, text: string) => {
    const undo = await library.move([id], name, on);
    tools.tell({ text, undo });
  };
  if (!state) return <p class="nothing">{shown === 'missing' && t('articleGone')}</p>;
  const article = body?.article;
  const url = article?.canonicalUrl || article?.url || state.url;
  return (
    <div class="reader">
      <header class="masthead">
        <a class="button bare" id="back" href="#/" aria-label={t('backToLibrary')} title={t('backToLibrary')}>
          <Icon node={ArrowLeft} />
        </a>
        <TagEditor state={state} tools={tools} />
        <div class="actions">
          <Button
            id="favourite"
            icon={Star}
            label={t(state.favourite ? 'unfavourite' : 'favourite')}
            weight={state.favourite ? 'strong' : 'plain'}
            onClick={() =>
              void move('favourite', !state.favourite, plural(state.favourite ? 'doneUnfavourite' : 'doneFavourite', 1))
            }
          />
          <Button
            id="read"
            icon={CheckIcon}
            label={t(state.read ? 'markUnread' : 'markRead')}
            weight={state.read ? 'strong' : 'plain'}
            onClick={() => void move('read', !state.read, plural(state.read ? 'doneUnread' : 'doneRead', 1))}
          />
          <Button
            id="archive"
            icon={state.archived ? ArchiveRestore : Archive}
            label={t(state.archived ? 'unarchive' : 'archive')}
            onClick={() =>
              void move('archived', !state.archived, plural(state.archived ? 'doneUnarchived' : 'doneArchived', 1))
            }
          />
          <ExportMenu tools={tools} ids={[id]} />
          <Button
            id="bin"
            icon={Trash2}
            label={t('moveToBin')}
            onClick={() => void move('binned', true, plural('doneBinned', 1))}
          />
          {/^https?:/.test(url) && (
            <a
              class="button bare"
              href={url}
              target="_blank"
              rel="noopener noreferrer"
              aria-label={t('openOriginal')}
              title={t('openOriginal')}
            >
              <Icon node={ExternalLink} />
            </a>
          )}
        </div>
      </header>
      {shown === 'damaged' && (
        <p class="damaged" id="damaged">
          {t('articleDamaged')}
        </p>
      )}
      {shown === 'open' && !body && (
        <main class="reading">
          <h1>{state.title || state.url}</h1>
          <p>{t('linkOnlyHelp')}</p>
          {/^https?:/.test(url) && (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {url}
            </a>
          )}
        </main>
      )}
      {body && (
        <Text key={body.id} body={body} state={state} tools={tools}>
          <Versions state={state} chosen={body.id} choose={setVersion} tools={tools} />
        </Text>
      )}
    </div>
  );
}

interface TextProps {
  body: SavedBody;
  state: SavedState;
  tools: Tools;
  children: ComponentChildren;
}

function Text({ body, state, tools, children }: TextProps) {
  const { article } = body;
  const place = useRef<HTMLDivElement>(null);
  const [text, setText] = useState<BlockText | null>(null);

  useLayoutEffect(() => {
    const fragment = tools.sanitize(article.html);
    const forget = showStoredPictures(fragment, body, tools.library);
    place.current!.replaceChildren(fragment);
    setText(readBlockText(place.current!));
    document.title = `${article.title || t('untitled')} – Winnow`;
    return forget;
  }, [body.id]);

  // Where the reader was. Once: it moves on as they read.
  useEffect(() => {
    const start = state.position;
    if (start > 0.02 && start < 0.98)
      scrollTo({ top: start * document.documentElement.scrollHeight - innerHeight, behavior: 'instant' });
    let timer: ReturnType<typeof setTimeout>;
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const reached = Math.min(1, (scrollY + innerHeight) / document.documentElement.scrollHeight);
        void tools.library.reach(state.id, Math.round(reached * 1000) / 1000);
      }, 600);
    };
    addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener('scroll', onScroll);
    };
  }, [body.id]);

  const published = article.publishedTime ? formatDate(article.publishedTime) : '';
  return (
    <div class="columns">
      <main class="reading" aria-label={t('articleRegion')}>
        <article lang={article.lang || undefined} dir={article.dir}>
          <header class="article-header">
            <Pieces class="meta">
              {article.siteName && <Piece>{article.siteName}</Piece>}
              {published && <Piece lang={t('localeCode')}>{published}</Piece>}
              <Piece lang={t('localeCode')}>{plural('readingMinutes', article.readingMinutes)}</Piece>
            </Pieces>
            <h1 id="article-title">{article.title || t('untitled')}</h1>
            {article.byline && (
              <p class="byline">
                <bdi>{t('byline', article.byline)}</bdi>
              </p>
            )}
          </header>
          <div class="winnow-article" id="article" ref={place} />
        </article>
      </main>
      <aside class="findings" aria-label={t('findingsRegion')}>
        {children}
        {text && <HighlightPen text={text} place={place} state={state} tools={tools} />}
        <Findings article={article} />
      </aside>
    </div>
  );
}

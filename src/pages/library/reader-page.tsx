import { Highlighter } from 'lucide';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { DamagedError, type SavedBody, type SavedState } from '../../library/index.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import type { Tools } from './app.tsx';
import { ArticleTools, BackToLibrary } from './article-tools.tsx';
import { HighlightList } from './highlight-list.tsx';
import { MissingPictures } from './missing-pictures.tsx';
import { companyPlace } from './place.ts';
import { SavedView } from './saved-view.tsx';
import { TagEditor } from './tag-editor.tsx';
import { type ShownText, useHighlights } from './use-highlights.ts';
import { Versions } from './versions.tsx';

type Shown = 'opening' | 'missing' | 'damaged' | 'open';

/** A saved article, read out of the library alone: no request is made for it. */
export function ReaderPage({ id, tools }: { id: string; tools: Tools }) {
  const { library } = tools;
  const [state, setState] = useState<SavedState | null>(null);
  const [body, setBody] = useState<SavedBody | null>(null);
  const [version, setVersion] = useState<string | null>(null);
  const [shown, setShown] = useState<Shown>('opening');
  const [text, setText] = useState<ShownText | null>(null);
  const highlights = useHighlights(text, state, tools);

  const load = useCallback(async () => {
    const next = await library.store.state(id);
    setState(next);
    if (!next) return setShown('missing');
    const key = version ?? next.versions.at(-1)?.body;
    try {
      const opened = key ? await library.store.body(key) : null;
      setBody((before) => (before?.id === opened?.id && before?.sum === opened?.sum ? before : opened));
      setShown(opened || !key ? 'open' : 'damaged');
    } catch (error) {
      if (!(error instanceof DamagedError)) throw error;
      // What is there of it is shown all the same.
      const [rest] = await library.store.bodies([key!]);
      setBody(rest ? legible(rest) : null);
      setShown('damaged');
    }
  }, [library, id, version]);
  useEffect(() => {
    void load();
    return library.onChange(() => void load());
  }, [library, load]);
  const title = body?.article.title || state?.title;
  useEffect(() => {
    document.title = `${title || t('untitled')} – Winnow`;
  }, [title]);

  if (!state) return <p class="nothing">{shown === 'missing' && t('articleGone')}</p>;
  const url = body?.article.canonicalUrl || body?.article.url || state.url;
  const damage = shown === 'damaged' && (
    <p class="damaged" id="damaged">
      {t('articleDamaged')}
    </p>
  );
  if (!body) {
    return (
      <div class="reader">
        <header class="masthead">
          <BackToLibrary />
          <TagEditor state={state} tools={tools} />
          <div class="actions">
            <ArticleTools state={state} url={url} tools={tools} />
          </div>
        </header>
        {damage}
        {shown === 'open' && <LinkAlone title={state.title || state.url} url={url} />}
      </div>
    );
  }
  return (
    <SavedView
      key={body.id + body.sum}
      body={body}
      state={state}
      tools={tools}
      filled={(blocks, element) => setText({ blocks, element })}
      bar={
        <>
          <BackToLibrary />
          <Button
            id="highlight"
            icon={Highlighter}
            label={t('highlightSelection')}
            disabled={!highlights.canMark}
            onClick={() => void highlights.mark()}
          />
          <ArticleTools state={state} url={url} tools={tools} />
        </>
      }
      panel={
        <div class="saved-panel">
          {damage}
          <TagEditor state={state} tools={tools} />
          <MissingPictures body={body} tools={tools} />
          <Versions state={state} chosen={body.id} choose={setVersion} tools={tools} />
          <HighlightList highlights={highlights} />
          <AcrossLibrary body={body} />
        </div>
      }
    />
  );
}

function LinkAlone({ title, url }: { title: string; url: string }) {
  return (
    <main class="reading">
      <h1>{title}</h1>
      <p>{t('linkOnlyHelp')}</p>
      {/^https?:/.test(url) && (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {url}
        </a>
      )}
    </main>
  );
}

/** What all saved articles say of this one's companies. */
function AcrossLibrary({ body }: { body: SavedBody }) {
  const key = body.article.companies.filter(({ role }) => role === 'key');
  if (key.length === 0) return null;
  return (
    <section class="winnow-part" id="companies">
      <h2>{t('acrossLibrary')}</h2>
      <ul class="chips">
        {key.map(({ name }) => (
          <li key={name}>
            <a class="chip" href={companyPlace(name)}>
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A damaged body with what of it can be shown, or null. */
function legible(body: SavedBody): SavedBody | null {
  const { article } = body;
  if (typeof article?.html !== 'string' || typeof article.text !== 'string') return null;
  const list = <T,>(of: readonly T[] | undefined): T[] => (Array.isArray(of) ? of.filter(Boolean) : []);
  const word = (of: unknown): string => (typeof of === 'string' ? of : '');
  return {
    ...body,
    images: list(body.images),
    missingImages: list(body.missingImages),
    article: {
      ...article,
      title: word(article.title),
      byline: word(article.byline),
      siteName: word(article.siteName),
      lang: word(article.lang),
      url: word(article.url),
      canonicalUrl: word(article.canonicalUrl),
      readingMinutes: Number(article.readingMinutes) || 0,
      companies: list(article.companies),
      claims: list(article.claims),
      related: list(article.related),
      removals: list(article.removals),
    },
  };
}

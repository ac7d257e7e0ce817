import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Article } from '../../engine/index.ts';
import { formatDate, plural, t } from '../../platform/i18n.ts';
import type { ViewServices } from '../services.ts';
import { makeReadable } from './make-readable.ts';

/** Characters from which on a title is set smaller: more than four lines. */
const LONG_TITLE = 110;

interface ArticleTextProps {
  article: Article;
  body: RefObject<HTMLDivElement | null>;
  services: ViewServices;
  onFilled(): void;
  onZoom(picture: HTMLImageElement): void;
}

/** The article with its header. All of its text but the sanitised body goes in as text. */
export function ArticleText({ article, body, services, onFilled, onZoom }: ArticleTextProps) {
  useLayoutEffect(() => {
    const life = new AbortController();
    body.current!.replaceChildren(services.sanitize(article.html));
    makeReadable(body.current!, { zoom: onZoom, signal: life.signal });
    onFilled();
    return () => life.abort();
  }, [article, services]);
  const date = article.publishedTime ?? article.modifiedTime;
  const meta = [
    article.siteName || new URL(article.url).hostname.replace(/^www\./, ''),
    date ? formatDate(date) : '',
    article.text ? plural('readingMinutes', article.readingMinutes) : '',
  ].filter(Boolean);
  return (
    <article class="winnow-text" lang={article.lang || undefined} dir={article.dir}>
      <header class="winnow-header">
        <p class="winnow-meta">
          <bdi>{meta.join(' · ')}</bdi>
        </p>
        <h1 class={`winnow-title${article.title.length > LONG_TITLE ? ' winnow-long' : ''}`}>
          {article.title || t('untitled')}
        </h1>
        {article.byline && (
          <p class="winnow-byline">
            <bdi>{t('byline', article.byline)}</bdi>
          </p>
        )}
      </header>
      <div class="winnow-article" ref={body} />
    </article>
  );
}

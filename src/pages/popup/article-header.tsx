import type { Article } from '../../engine/index.ts';
import { formatDate, plural, t } from '../../platform/i18n.ts';
import { Piece, Pieces } from '../../ui/pieces.tsx';
import { hostOf } from './web-address.ts';

/** Characters from which on a title is set smaller: more than four lines. */
const LONG_TITLE = 110;

/** Title, site, date, authors and reading time. All of it is the page's own text, and shown as text. */
export function ArticleHeader({ article }: { article: Article }) {
  const site = article.siteName || hostOf(article.url);
  const published = article.publishedTime ?? article.modifiedTime ?? '';
  const date = published && formatDate(published);
  return (
    <header class="article-header">
      <p class="meta">
        <Pieces>
          {site && <Piece id="article-site">{site}</Piece>}
          {date && (
            <Piece lang={t('localeCode')}>
              <time id="article-date" dateTime={published}>
                {date}
              </time>
            </Piece>
          )}
          {article.text && (
            <Piece id="article-time" lang={t('localeCode')}>
              {plural('readingMinutes', article.readingMinutes)}
            </Piece>
          )}
        </Pieces>
      </p>
      <h1 id="article-title" class={article.title.length > LONG_TITLE ? 'long' : ''}>
        {article.title || t('untitled')}
      </h1>
      {article.byline && (
        <p class="byline" id="article-byline">
          <bdi>{t('byline', article.byline)}</bdi>
        </p>
      )}
    </header>
  );
}

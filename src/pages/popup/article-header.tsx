import type { Article } from '../../engine/index.ts';
import { formatDate, plural, t } from '../../platform/i18n.ts';
import { hostOf } from './web-address.ts';

/** Title, site, date, authors and reading time. All of it is the page's own text, and shown as text. */
export function ArticleHeader({ article }: { article: Article }) {
  const site = article.siteName || hostOf(article.url);
  const published = article.publishedTime ?? article.modifiedTime;
  return (
    <header class="article-header">
      <p class="meta">
        {site && <span id="article-site">{site}</span>}
        {published && formatDate(published) && (
          <time id="article-date" dateTime={published}>
            {formatDate(published)}
          </time>
        )}
        {article.text && <span id="article-time">{plural('readingMinutes', article.readingMinutes)}</span>}
      </p>
      <h1 id="article-title">{article.title || t('untitled')}</h1>
      {article.byline && (
        <p class="byline" id="article-byline">
          {t('byline', article.byline)}
        </p>
      )}
    </header>
  );
}

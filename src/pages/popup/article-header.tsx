import type { Article } from '../../engine/index.ts';
import { formatDate, plural, t } from '../../platform/i18n.ts';
import { hostOf } from './web-address.ts';

/** Characters from which on a title is set smaller: more than four lines. */
const LONG_TITLE = 110;

/** Title, site, date, authors and reading time. All of it is the page's own text, and shown as text. */
export function ArticleHeader({ article }: { article: Article }) {
  const site = article.siteName || hostOf(article.url);
  const published = article.publishedTime ?? article.modifiedTime;
  return (
    <header class="article-header">
      {/* Words of the interface beside words of the page: each keeps its own direction of writing. */}
      <p class="meta">
        {site && <bdi id="article-site">{site}</bdi>}
        {published && formatDate(published) && (
          <time id="article-date" dateTime={published} dir="auto" lang={t('localeCode')}>
            {formatDate(published)}
          </time>
        )}
        {article.text && (
          <bdi id="article-time" lang={t('localeCode')}>
            {plural('readingMinutes', article.readingMinutes)}
          </bdi>
        )}
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

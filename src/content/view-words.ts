import type { Article } from '../engine/index.ts';
import { formatDate, plural, t } from '../platform/i18n.ts';
import type { ViewWords } from '../reader/build-view.ts';

/** The clean view's texts for an article, in the language of the interface. */
export function viewWords(article: Article): ViewWords {
  const date = article.publishedTime ?? article.modifiedTime;
  const meta = [
    article.siteName || new URL(article.url).hostname,
    date ? formatDate(date) : '',
    plural('readingMinutes', article.readingMinutes),
  ];
  return {
    label: t('viewLabel'),
    close: t('viewClose'),
    dir: t('localeDirection'),
    meta: meta.filter(Boolean).join(' · '),
    byline: article.byline ? t('byline', article.byline) : '',
  };
}

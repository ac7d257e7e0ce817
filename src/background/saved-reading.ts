import { findRelatedArticles } from '../library/index.ts';
import type { SavedReading, SavedReadingRequest } from '../platform/messages.ts';
import { library } from './save-article.ts';

/** What the library holds on an article's subject. */
export async function savedReading(request: SavedReadingRequest): Promise<SavedReading> {
  const { articles, companies } = await findRelatedArticles(library(), request);
  return {
    articles: articles.map(({ card: { id, title, site, savedAt }, why }) => ({ id, title, site, savedAt, why })),
    companies,
  };
}

import { sha256, stableJson } from '../identity.ts';
import type { SavedBody } from '../saved.ts';
import { type Document, migrate, type Schemas } from './migrations.ts';

/** What is wrong with a saved document that cannot be read. */
export class DamagedError extends Error {
  override name = 'DamagedError';
}

/** Over all that makes a body. */
export function sumOf(body: Omit<SavedBody, 'id' | 'sum' | 'schema'>): Promise<string> {
  const { article, images, missingImages } = body;
  return sha256(stableJson({ article, images, missingImages }));
}

/**
 * A body as it was written, by this Winnow or an older one: looked at first, because its sum is of what was written, then brought to this
 * schema, with a sum of what it became.
 *
 * @throws {DamagedError} where it is not what was saved
 */
export async function openBody(key: string, written: Document, schemas: Schemas): Promise<SavedBody> {
  const { sum, ...content } = written as unknown as SavedBody;
  if (!content.article || (await sumOf(content)) !== sum) throw new DamagedError(key);
  const body = { ...(migrate('body', written, schemas) as unknown as SavedBody), id: key };
  if (!isWhole(body)) throw new DamagedError(key);
  return body.schema === written.schema ? body : { ...body, sum: await sumOf(body) };
}

/** Whether it has the shape of a body: what came from a disk or a backup may be anything. */
export function isWhole(body: SavedBody): boolean {
  const { article, images, missingImages } = body;
  const lists = [
    article?.companies,
    article?.claims,
    article?.related,
    article?.removals,
    article?.blocks,
    article?.links,
  ];
  const texts = [article?.text, article?.html, article?.title, article?.url, article?.canonicalUrl, article?.byline];
  return (
    [...texts, article?.siteName, article?.lang, article?.excerpt].every((text) => typeof text === 'string') &&
    [article.wordCount, article.readingMinutes].every(Number.isFinite) &&
    (article.publishedTime === null || typeof article.publishedTime === 'string') &&
    typeof article.leadImage === 'object' &&
    [...lists, images, missingImages].every((list) => Array.isArray(list) && list.every((one) => one !== null)) &&
    article.companies.every(({ name, mentions }) => typeof name === 'string' && Array.isArray(mentions)) &&
    article.claims.every(
      ({ text, speaker, figures }) =>
        typeof text === 'string' && (speaker === null || typeof speaker === 'string') && Array.isArray(figures),
    ) &&
    article.related.every(({ url, title }) => typeof url === 'string' && typeof title === 'string') &&
    article.removals.every(({ text, rule }) => typeof text === 'string' && typeof rule === 'string') &&
    images.every(({ url, type, digest }) => [url, type, digest].every((text) => typeof text === 'string'))
  );
}

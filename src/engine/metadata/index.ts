import type { Article } from '../article.ts';
import { bylineOf } from './byline.ts';
import { canonicalUrlOf } from './canonical-url.ts';
import { directionOf } from './direction.ts';
import { excerptOf } from './excerpt.ts';
import { languageOf } from './language.ts';
import { leadImageOf } from './lead-image.ts';
import { readMetadataPage } from './metadata-page.ts';
import { modifiedTimeOf } from './modified-time.ts';
import { publishedTimeOf } from './published-time.ts';
import { siteNameOf } from './site-name.ts';
import { titleOf } from './title.ts';

export type Metadata = Pick<
  Article,
  | 'url'
  | 'canonicalUrl'
  | 'title'
  | 'byline'
  | 'siteName'
  | 'publishedTime'
  | 'modifiedTime'
  | 'lang'
  | 'dir'
  | 'excerpt'
  | 'leadImage'
>;

export interface MetadataOptions {
  /** The address the page was read at; empty where it came from a file. */
  url: string;
  /** Milliseconds since 1970: dates after it are refused. The clock's where it is not given. */
  now?: number;
}

/**
 * What a page says of its article. Reads, never changes the document; every value is plain text or an http(s) address, of
 * bounded length. Which source goes before which stands in each field's list and in docs/metadata.md. Never throws on what a
 * page says.
 */
export function readMetadata(document: Document, options: MetadataOptions): Metadata {
  const page = readMetadataPage(document, { url: options.url, now: options.now ?? Date.now() });
  const siteName = siteNameOf(page);
  const title = titleOf(page, siteName);
  const publishedTime = publishedTimeOf(page);
  const sample = [title, ...page.nearby.map((line) => line.text)].join(' ').slice(0, 2000);
  const lang = languageOf(page, sample);
  return {
    url: options.url,
    canonicalUrl: canonicalUrlOf(page),
    title,
    byline: bylineOf(page, siteName, title),
    siteName,
    publishedTime,
    modifiedTime: modifiedTimeOf(page, publishedTime),
    lang,
    dir: directionOf(page, lang, sample),
    excerpt: excerptOf(page, title),
    leadImage: leadImageOf(page),
  };
}

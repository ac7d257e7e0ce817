import { findHeading } from './heading.ts';
import { type JsonLdGraph, type JsonLdNode, readJsonLd } from './json-ld.ts';
import { articleNodes } from './json-ld-article.ts';
import { type MetaTags, readMetaTags } from './meta-tags.ts';
import { type Microdata, readMicrodata } from './microdata.ts';
import { type NearbyText, readNearHeading } from './near-heading.ts';
import { folded } from './plain-value.ts';
import { namesTheHost, slugWords } from './site-words.ts';
import { httpUrl } from './web-address.ts';

/** What every field reads from: the page, looked at once. */
export interface MetadataPage {
  document: Document;
  /** The address it was read at; empty where it came from a file. */
  url: string;
  /** What relative addresses count from. */
  baseUrl: string;
  /** Milliseconds since 1970: no date after it is taken. */
  now: number;
  meta: MetaTags;
  jsonLd: JsonLdGraph;
  /** The JSON-LD nodes about the article, best first. */
  articles: readonly JsonLdNode[];
  microdata: Microdata;
  /** The heading that names the article, where the page has one. */
  heading: Element | null;
  /** The text around it, nearest first. */
  nearby: readonly NearbyText[];
}

export function readMetadataPage(document: Document, about: { url: string; now: number }): MetadataPage {
  const url = httpUrl(about.url, '');
  const baseUrl = httpUrl(document.querySelector('base[href]')?.getAttribute('href') ?? '', url) || url;
  const meta = readMetaTags(document);
  const jsonLd = readJsonLd(document);
  const documentTitle = document.querySelector('title')?.textContent ?? '';
  const titles = [...meta.all('og:title'), ...meta.all('twitter:title'), documentTitle].filter(Boolean);
  const sites = meta.all('og:site_name').map(folded);
  const microdata = readMicrodata(document);
  const heading = findHeading(document, {
    titles,
    headlines: microdata.all('headline'),
    slug: slugWords(url),
    namesTheSite: (text) => sites.includes(folded(text)) || (url !== '' && namesTheHost(text, url)),
  });
  return {
    document,
    url,
    baseUrl,
    now: about.now,
    meta,
    jsonLd,
    articles: articleNodes(jsonLd, { url, titles: [...titles, heading?.textContent ?? ''] }),
    microdata,
    heading,
    nearby: readNearHeading(document, heading),
  };
}

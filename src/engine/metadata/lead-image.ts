import type { LeadImage } from '../article.ts';
import { asList, type JsonLdNode } from './json-ld.ts';
import type { MetadataPage } from './metadata-page.ts';
import { propertyValue } from './microdata.ts';
import { plainValue } from './plain-value.ts';
import { firstOf, type Source } from './source.ts';
import { httpUrl } from './web-address.ts';

interface RawImage {
  url: unknown;
  alt?: string;
}

const fromPairs = (addresses: readonly string[], alt: string): Source<RawImage> => ({
  name: `meta ${addresses.join(', ')}`,
  read: (page) =>
    addresses
      .flatMap((name) => page.meta.all(name))
      .map((url, index) => ({ url, alt: page.meta.all(alt)[index] ?? '' })),
});

export const LEAD_IMAGE_SOURCES: readonly Source<RawImage>[] = [
  fromPairs(['og:image:secure_url', 'og:image', 'og:image:url'], 'og:image:alt'),
  {
    name: 'JSON-LD image, thumbnailUrl',
    read: (page) =>
      page.articles.flatMap((node) =>
        [...asList(node.image), ...asList(node.thumbnailUrl)].map((item): RawImage => {
          const image = page.jsonLd.resolve(item);
          if (typeof image === 'string') return { url: image };
          const object = (image ?? {}) as JsonLdNode;
          return { url: asList(object.url ?? object.contentUrl)[0], alt: plainValue(object.caption ?? object.name) };
        }),
      ),
  },
  fromPairs(['twitter:image', 'twitter:image:src'], 'twitter:image:alt'),
  {
    name: 'microdata image',
    read: (page) =>
      page.microdata
        .all('image')
        .map((element) => ({ url: propertyValue(element), alt: element.getAttribute('alt') ?? '' })),
  },
  {
    name: 'link rel=image_src',
    read: ({ document }) =>
      [...document.querySelectorAll('link[rel="image_src"]')].map((link) => ({ url: link.getAttribute('href') })),
  },
];

/** Pictures that stand for the site or for nothing: `/img/logo.png`, `default-share.jpg`, `blank.gif`. */
const NO_PICTURE =
  /(?:^|[/_.-])(?:logo|favicon|sprite|spacer|blank|placeholder|no-?image|default(?:[-_](?:share|social|og|image|thumb\w*))?|site-?icon)(?:[-_.\d]|$)[^/]*$/i;

const fileOf = (url: string): string => new URL(url).pathname.split('/').at(-1) ?? '';

/** The page's own words for the picture: the `alt` of an image on the page with the same file. */
function altOnPage(page: MetadataPage, url: string): string {
  const file = fileOf(url).replace(/(?:-\d+x\d+)?\.\w+$/, '');
  if (file.length < 4) return '';
  let count = 0;
  for (const image of page.document.getElementsByTagName('img')) {
    const alt = image.getAttribute('alt');
    if (!alt) continue;
    if (++count > 200) break;
    if (image.getAttribute('src')?.includes(file) || image.getAttribute('data-src')?.includes(file)) return alt;
  }
  return '';
}

/** The picture that the page gives for itself: an absolute http or https address, and its words, which may be empty. */
export function leadImageOf(page: MetadataPage): LeadImage | null {
  return firstOf(LEAD_IMAGE_SOURCES, page, ({ url: raw, alt }) => {
    const url = httpUrl(raw, page.baseUrl);
    if (!url || NO_PICTURE.test(new URL(url).pathname)) return null;
    return { url, alt: plainValue(alt || altOnPage(page, url)) };
  });
}

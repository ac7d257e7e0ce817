import type { Article } from '../engine/index.ts';

const IMAGE = /<img\b[^>]*>/gi;
const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

const attribute = (tag: string, name: string): string =>
  (new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1] ?? '').replace(
    /&(?:amp|lt|gt|quot|#39);/g,
    (entity) => ENTITIES[entity]!,
  );

/** A picture of a pixel or two counts readers. */
const isTracker = (tag: string): boolean => ['width', 'height'].some((side) => /^[012]$/.test(attribute(tag, side)));

/**
 * The addresses of an article's pictures, in their order, each once; trackers apart. Reads the sanitised html as text: the background
 * has no DOM, and what the sanitiser writes has one form.
 */
export function pictureAddresses(article: Pick<Article, 'html'>): { pictures: string[]; trackers: string[] } {
  const pictures = new Set<string>();
  const trackers = new Set<string>();
  for (const [tag] of article.html.matchAll(IMAGE)) {
    const src = attribute(tag, 'src');
    if (/^https?:/i.test(src)) (isTracker(tag) ? trackers : pictures).add(src);
  }
  return { pictures: [...pictures], trackers: [...trackers] };
}

import type { ElementProfile, ElementProfiles } from '../clutter/element-profile.ts';
import { type PromoKind, promoLabelOf } from '../clutter/promo-phrases.ts';
import { seenText } from '../dom/seen-text.ts';
import { cleanUrl } from './clean-url.ts';
import { fold, LinkLabels, NO_LABEL } from './link-labels.ts';
import { LinkRefusals } from './refused-links.ts';

/** A link of the page with the words around it, read before anything is taken away. */
export interface LinkOnPage {
  element: Element;
  /** Absolute and without tracking. */
  url: string;
  /** The best of its texts. */
  title: string;
  /** The heading or words that introduce it, empty where there are none. */
  label: string;
  /** What the label says it is, null for words that are not known. */
  labelKind: PromoKind | null;
  /** Why it is not offered as reading, or null where it may be; told while it still has its place on the page. */
  refusal: string | null;
}

const HEADING = 'h1, h2, h3, h4, h5, h6';
const TITLE_MOST_CHARACTERS = 250;
const TEXT_MOST_CHARACTERS = 400;
/** A title of fewer characters is taken only where there is no other. */
const TELLING = 12;

/** All links to http(s) pages, in page order. */
export function linksOnPage({ list }: ElementProfiles, baseUrl: string): LinkOnPage[] {
  const links: LinkOnPage[] = [];
  const labels = new LinkLabels();
  const refusals = new LinkRefusals(baseUrl);
  /** Pages lead to the same address again and again. */
  const cleaned = new Map<string, string | null>();
  for (const profile of list) {
    const { element, tag } = profile;
    if (tag !== 'a') continue;
    const href = element.getAttribute('href');
    if (!href || href.startsWith('#')) continue;
    let url = cleaned.get(href);
    if (url === undefined) {
      url = cleanUrl(href, baseUrl);
      cleaned.set(href, url);
    }
    if (!url) continue;
    const title = titleOf(profile);
    const refusal = refusals.of({ element, url, title });
    const { label, kind } = refusal ? NO_LABEL : labels.of(element);
    links.push({ element, url, title, label, labelKind: kind, refusal });
  }
  return links;
}

/** A heading inside the link, its text, its picture's alternative, its `title`: the first that says something. */
function titleOf(profile: ElementProfile): string {
  const link = profile.element;
  const text = withoutLabel(profile.firstText(TEXT_MOST_CHARACTERS));
  // Most links are a text and nothing else.
  const isPlain = profile.end === profile.index + 1;
  if (isPlain && text.length >= TELLING) return shortened(text);
  const heading = isPlain ? null : link.querySelector(`${HEADING}, [class*="title" i], [class*="headline" i]`);
  const candidates = [
    heading ? seenText(heading, TEXT_MOST_CHARACTERS) : '',
    text,
    isPlain ? '' : fold(link.querySelector('img[alt]')?.getAttribute('alt')),
    ...named(link),
  ];
  return shortened(firstTelling(candidates));
}

const named = (link: Element): string[] => [fold(link.getAttribute('title')), fold(link.getAttribute('aria-label'))];

const firstTelling = (candidates: readonly string[]): string =>
  candidates.find((text) => text.length >= TELLING) ?? candidates.find(Boolean) ?? '';

const shortened = (title: string): string =>
  title.length > TITLE_MOST_CHARACTERS ? `${title.slice(0, TITLE_MOST_CHARACTERS - 1).trimEnd()}…` : title;

/** `See also: Halden doubles output` as a link's whole text: the title is what follows the label. */
function withoutLabel(text: string): string {
  const label = promoLabelOf(text);
  if (!label) return text;
  // "Previous Renting a car", "Next: …": the arrows between posts.
  return /[:：|–—-]\s*$/.test(text.slice(0, label.end)) || label.kind === 'series' ? text.slice(label.end) : text;
}

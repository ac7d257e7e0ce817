import type { RelatedLink, TextRange } from '../article.ts';
import { tagOf } from '../dom/node-kinds.ts';
import type { Candidate } from './candidates.ts';
import type { LinkAddresses } from './link-address.ts';
import { sentenceAround } from './sentence-around.ts';

const EXCERPT_MOST_CHARACTERS = 200;
/** Less is a byline, a section or a reading time. */
const EXCERPT_LEAST_CHARACTERS = 50;
const ISO_DATE = /^\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/;
const PATH_MOST_LEVELS = 8;

type Details = Pick<RelatedLink, 'excerpt' | 'image' | 'date' | 'path'>;

/** What the card of a link says besides its title, as far as it does. */
export function cardDetails({ card, group, link, title }: Candidate, addresses: LinkAddresses): Details {
  const details: Details = { path: pathOf(link.profile.element) };
  if (card === group || card.proseWords > 80) return details;
  const { element } = card;
  const after = card.text.slice(card.text.indexOf(title) + (card.text.includes(title) ? title.length : 0)).trim();
  if (after.length >= EXCERPT_LEAST_CHARACTERS) details.excerpt = shortened(after);
  const source = element.querySelector('img[src]')?.getAttribute('src');
  const image = source && !source.startsWith('data:') ? addresses.of(source)?.url : undefined;
  if (image) details.image = image;
  const date = element.querySelector('time[datetime]')?.getAttribute('datetime')?.trim();
  if (date && ISO_DATE.test(date)) details.date = date;
  return details;
}

/**
 * What the article itself says around a link: a source has no card. Where the link only points ("here"), the sentence is its title, which is
 * empty where there is none.
 */
export function sourceDetails(
  { link, title }: Candidate,
  place: TextRange,
  text: string,
): Details & Pick<RelatedLink, 'title'> {
  const excerpt = sentenceAround(text, place);
  const path = pathOf(link.profile.element);
  return link.points ? { path, title: excerpt } : { path, title, ...(excerpt && { excerpt }) };
}

function shortened(text: string): string {
  if (text.length <= EXCERPT_MOST_CHARACTERS) return text;
  const end = text.lastIndexOf(' ', EXCERPT_MOST_CHARACTERS - 1);
  return `${text.slice(0, end > EXCERPT_LEAST_CHARACTERS ? end : EXCERPT_MOST_CHARACTERS - 1)}…`;
}

function pathOf(element: Element): string {
  const parts: string[] = [];
  let at = element.parentElement;
  while (at && tagOf(at) !== 'body' && parts.length < PATH_MOST_LEVELS) {
    const [name] = (at.getAttribute('class') ?? '').trim().split(/\s+/);
    parts.unshift(name ? `${tagOf(at)}.${name}` : tagOf(at));
    at = at.parentElement;
  }
  return parts.join(' > ');
}

import { bare, hasWordCharacter } from '../characters.ts';
import type { ElementProfile, ElementProfiles } from '../clutter/element-profile.ts';
import { promoLabelOf } from '../clutter/promo-label.ts';
import { seenText } from '../dom/seen-text.ts';
import { fold } from './link-labels.ts';

/** Words of a link that do not say where it leads. */
const SAYS_NOTHING =
  /^[\d\s]*(?:read (?:more|now|article|the.{0,40}|(?:our |my )?full.*|on|it)?|more|continue(?: reading)?|learn more(?: .{0,20})?|find out more|hear the story|view (?:all|more|post|article).*|see (?:all|more).*|show (?:all|more)|load more|all \S+|click here|here|view (?:the )?profile.*|next|previous|prev|back|home|share|print|reply|edit|permalink|comments?|leave a (?:comment|reply)|no comments|\d+ comments?|log ?in|sign ?(?:in|up)|subscribe.*|advertise.*|download|watch|listen|details|go|shop now|buy now|mehr|weiter|weiterlesen|lire la suite|leer más|leggi (?:di più|tutto)|ler mais|lees (?:meer|verder)|続きを読む|もっと見る|更多|全文|더보기|المزيد)$/;
/** Words of a sentence that point to something: the heading around them is not its title. */
const POINTS =
  /^(?:(?:right |see |click )?here|(?:(?:in |see )?(?:this|that|the) )?(?:link|post|article|thread|page|sources?|web ?site))$/;
/** Words for those who hear the page, before the title: "Read more about …". */
const LEAD_IN =
  /^(?:(?:read|learn|see|find out|discover) more (?:about|on|of)|(?:continue|keep) reading|click (?:here )?to (?:see|read|view|open)[^:]{0,30}:|(?:link|go) to:?|permanent link to:?|permalink to:?)\s+(?=\S.{9})/i;
/** "… at work — Learn more": what the title is followed by. */
const LEAD_OUT =
  /(?<=\S.{10})\s+(?:[|–—-]\s+)?(?:(?:read|learn|see|find out) more|(?:continue|keep) reading)\s*[»›>→…]*$/i;
/** "… sensors? 2024-06-12". */
const DAY_AT_END = /(?<=\S.{10})\s+\d{4}-\d{2}-\d{2}$/;
/** "Next Next Antique china": once for the eye, once for those who hear the page. */
const TWICE = /^(\p{L}{3,10}) (?=\1 )/u;
/** Levels up to the card that a "Read more" stands in. */
const CARD_LEVELS = 5;
const HEADING = 'h1, h2, h3, h4, h5, h6';
const TITLE_MOST_CHARACTERS = 250;
const TEXT_MOST_CHARACTERS = 400;
/** A title of fewer characters is taken only where there is no other. */
const TELLING = 12;

/** Whether a title names what it leads to: `10229` and "Read more" do not. */
export const isTelling = (title: string): boolean => {
  const words = bare(title);
  return hasLetters(title) && !SAYS_NOTHING.test(words) && !POINTS.test(words);
};

/** Whether a link is a figure ("15.3%", a note's "4") or a word amid a sentence ("here"): what it leads to is named nowhere. */
export function onlyPoints({ text }: ElementProfile): boolean {
  const words = bare(text);
  return (/\d/.test(text) && !hasLetters(text)) || POINTS.test(words);
}

/** The heading of the card around a link that says nothing itself, empty where there is none. */
export function cardTitleOf(link: ElementProfile, profiles: ElementProfiles): string {
  let at = link.element.parentElement;
  for (let level = 0; at && level < CARD_LEVELS; level++, at = at.parentElement) {
    const card = profiles.of(at);
    if (card.index <= 0 || card.links > 3) return '';
    const title = card.title && card.title.index !== link.index ? shortened(withoutLabel(card.title.text)) : '';
    if (isTelling(title)) return title;
  }
  return '';
}

/** A heading inside the link, its text, its picture's alternative, its `title`: the first that says something. */
export function titleOf(profile: ElementProfile): string {
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
  return shortened(firstTelling(candidates).replace(LEAD_IN, ''));
}

const named = (link: Element): string[] => [fold(link.getAttribute('title')), fold(link.getAttribute('aria-label'))];

/** `10229` and `» 3` name nothing. */
const hasLetters = (text: string): boolean => hasWordCharacter(text.replace(/\d/g, ''));

const firstTelling = (candidates: readonly string[]): string =>
  candidates.find((text) => text.length >= TELLING && hasLetters(text)) ?? candidates.find(hasLetters) ?? '';

/** ", Lubin School": where a link begins late in its sentence. */
const LATE_BEGINNING = /^[,;:.!?)\]…]+\s+(?=\S)/;
/** "“wooden plank": its other half stands outside the link. */
const LONE_QUOTE = /^["“”„«](?=[^"“”»]+$)/;

function shortened(whole: string): string {
  const title = whole.replace(LATE_BEGINNING, '').replace(LONE_QUOTE, '');
  return title.length > TITLE_MOST_CHARACTERS ? `${title.slice(0, TITLE_MOST_CHARACTERS - 1).trimEnd()}…` : title;
}

/** `See also: Halden doubles output` as a link's whole text: the title is what follows the label. */
function withoutLabel(whole: string): string {
  const text = whole.replace(LEAD_IN, '').replace(LEAD_OUT, '').replace(DAY_AT_END, '').replace(TWICE, '');
  const label = promoLabelOf(text);
  if (!label) return text;
  // "Previous Renting a car", "Next: …": the arrows between posts.
  return /[:：|–—-]\s*$/.test(text.slice(0, label.end)) || label.kind === 'series' ? text.slice(label.end) : text;
}

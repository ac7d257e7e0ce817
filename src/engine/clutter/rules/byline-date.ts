import { hasWordCharacter } from '../../characters.ts';
import { nameKind } from '../class-names.ts';
import { type ClutterRule, type PageContext, words } from '../clutter-rule.ts';
import type { ElementProfile } from '../element-profile.ts';

const META_NAMES = nameKind(
  'byline dateline date datetime timestamp published updated meta postmeta entrymeta readingtime reading-time author authors',
);
const READS_LIKE_ONE =
  /^(?:by\s|von\s|par\s|por\s|published|updated|posted|last (?:updated|modified))|\b\d{1,2} min(?:ute)?s?(?: read)?\b|\b(?:19|20)\d\d\b|\bago\b/i;

const BLOCKS = words('p div address header section li h2 h3 h4 h5 h6');
const BYLINE_NAMES = nameKind('byline author authors');
const SIGNED =
  /^(?:(?:written |posted |published |reported |story |words )?by|von|par|por|di|door|av|af|oleh|автор|文|著) /;
const DATED = /^(?:published|updated|posted|last (?:updated|modified|reviewed))\b.{0,60}\b(?:19|20)\d\d\b/;
const BYLINE_MOST_WORDS = 16;
const DATE_MOST_WORDS = 12;

/** `By Markets Desk, 16 October`: a short line of its own that names an author whom the metadata name too. */
function isByline(profile: ElementProfile, page: PageContext): boolean {
  if (profile.words > BYLINE_MOST_WORDS || !page.authors.length) return false;
  const text = profile.bareText;
  return (
    ((profile.names & BYLINE_NAMES) !== 0 || SIGNED.test(text)) && page.authors.some((author) => text.includes(author))
  );
}

/** `<p><time datetime="2025-01-15">15 January 2025</time> · Markets Desk</p>`: the day of publication, the authors and nothing else. */
function isPublishedDay(
  { element, text, times, words: count }: ElementProfile,
  { publishedDay, authors }: PageContext,
): boolean {
  if (!publishedDay || !times || count > DATE_MOST_WORDS) return false;
  const time = element.querySelector('time[datetime]');
  if (!time?.getAttribute('datetime')?.startsWith(publishedDay)) return false;
  const rest = text.replace((time.textContent ?? '').trim(), '').toLowerCase();
  return !hasWordCharacter(authors.reduce((left, author) => left.replace(author, ''), rest));
}

/** Who wrote it and when: shown by Winnow in its own place. */
export const bylineDate: ClutterRule = {
  name: 'byline-date',
  reason: 'byline-date',
  removes: (profile, page) =>
    BLOCKS.has(profile.tag) &&
    profile.words > 0 &&
    profile.words <= BYLINE_MOST_WORDS &&
    (isByline(profile, page) ||
      isPublishedDay(profile, page) ||
      (profile.words <= DATE_MOST_WORDS && DATED.test(profile.bareText))) &&
    !profile.element.querySelector('h1'),
  explains: (profile) =>
    profile.words <= 40 &&
    (profile.tag === 'time' ||
      (profile.names & META_NAMES) !== 0 ||
      (profile.words <= 20 && READS_LIKE_ONE.test(profile.text))),
};

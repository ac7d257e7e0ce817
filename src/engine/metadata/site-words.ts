import { folded } from './plain-value.ts';
import { siteLabelOf, siteOf } from './web-address.ts';

const squeezed = (text: string): string => folded(text).replaceAll(' ', '');

/** Words that stand around a name in an address (`getexample.com`) or in a name (`Example News`) and not in the other. */
const ADDRESS_PREFIX = /^(?:get|try|use|join|my|the|go|blog|hello|with|we)/;
const NAME_EXTRAS = /^the\s+|[\s,]+(?:blog|news|magazine|online|inc|llc|ltd|gmbh|labs|journal|uk|us|usa)\.?$/gi;

/** Whether the name is the address's own word: `The Example News` at `example.com`, `Example` at `getexample.com`. */
export function namesTheHost(name: string, url: string): boolean {
  const label = squeezed(siteLabelOf(url));
  const host = squeezed(siteOf(url));
  const whole = squeezed(name);
  const word = squeezed(name.replace(NAME_EXTRAS, ''));
  if (label.length < 3 || word.length < 2) return false;
  if (word === label || whole === label || whole === host || word === host) return true;
  if (word.length > 3 && label.replace(ADDRESS_PREFIX, '') === word) return true;
  const words = folded(name).split(' ');
  // `Farm and Home Weekly` at `fhw.com`
  const initials = words.filter((part) => !/^(?:and|of|the|for|in)$/.test(part)).map((part) => part[0]);
  if (words.length > 2 && (initials.join('') === label || words.map((part) => part[0]).join('') === label)) return true;
  return false;
}

/** Looser, for words at the very end of a title: `Example App Store` at `apps.example.com`. */
export function beginsWithTheHost(words: string, url: string): boolean {
  const label = squeezed(siteLabelOf(url));
  const [first] = folded(words).split(' ');
  return first === label ? label.length > 2 : label.length >= 5 && squeezed(words).startsWith(label);
}

/** Whether the words are a folder of the address: `Patient Education` in `/patient-education/sleep`. */
export function namesASection(words: string, url: string): boolean {
  const slug = folded(words).replaceAll(' ', '-');
  if (slug.length < 3 || !URL.canParse(url)) return false;
  const folders = new URL(url).pathname.toLowerCase().replace(/\/+$/, '').split('/').slice(1, -1);
  return folders.includes(slug);
}

/** The words of the address's last part: `/2025/03/my-first-story.html` → `my first story`. */
export function slugWords(url: string): string {
  if (!URL.canParse(url)) return '';
  const last = new URL(url).pathname.replace(/\/+$/, '').split('/').at(-1) ?? '';
  return folded(last.replace(/\.[a-z]{2,5}$/i, '').replace(/%[\da-f]{2}/gi, ' '));
}

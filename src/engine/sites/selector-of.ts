import { tagOf } from '../dom/node-kinds.ts';
import { unclobbered } from '../dom/unclobbered.ts';

/** `promo-box`, but not `css-1x9y8z`, `ad-20250311` and what would have to be escaped: such names are made anew with every build. */
const STABLE_NAME = /^(?!(?:css|sc|jsx|emotion|svelte)-)(?!.*\d{3})[a-z_][\w-]{1,40}$/i;
const HASHED = /[a-z]\d[a-z\d]*[a-z]\d|\d[a-z]+\d/i;
const MOST_CLASSES = 2;
/** What a tag's name may hold and a selector's may not. */
const NO_NAME = /[^\w\u0080-\uffff-]/g;

/**
 * A CSS selector that finds this element alone in its document, by what is likely to stay: an id, names of classes, and places among
 * siblings only where nothing else tells it apart. Empty for the body itself.
 */
export function selectorOf(element: Element): string {
  const document = element.ownerDocument;
  const isAlone = (selector: string): boolean => unclobbered(document, 'querySelectorAll')(selector).length === 1;
  for (const withPlaces of [false, true]) {
    let chain = '';
    for (let at: Element | null = element; at && !/^(?:body|html)$/.test(tagOf(at)); at = at.parentElement) {
      chain = `${stepTo(at, withPlaces)}${chain && ` > ${chain}`}`;
      if (isAlone(chain)) return chain;
    }
    if (withPlaces) return chain && `body > ${chain}`;
  }
  return '';
}

function stepTo(element: Element, withPlaces: boolean): string {
  const id = unclobbered(element, 'getAttribute')('id') ?? '';
  if (isStable(id)) return `#${id}`;
  const names = (unclobbered(element, 'getAttribute')('class') ?? '')
    .split(/\s+/)
    .filter(isStable)
    .slice(0, MOST_CLASSES);
  // `<esi:include>`, and the `<o:p>` of word processors.
  const tag = tagOf(element).replace(NO_NAME, '\\$&');
  const step = tag + names.map((name) => `.${name}`).join('');
  return withPlaces ? `${step}:nth-of-type(${placeOf(element)})` : step;
}

const isStable = (name: string): boolean => STABLE_NAME.test(name) && !HASHED.test(name);

function placeOf(element: Element): number {
  let place = 1;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling)
    if (at.localName === element.localName) place++;
  return place;
}

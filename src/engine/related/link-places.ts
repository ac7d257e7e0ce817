import { nameKind } from '../clutter/class-names.ts';
import type { ElementProfiles } from '../clutter/element-profile.ts';
import { tagOf } from '../dom/node-kinds.ts';

const NAV_NAMES = nameKind(
  'nav navbar navigation menu menus megamenu submenu breadcrumb breadcrumbs pagination pager topbar masthead toc lang language languages skip footer drawer offcanvas hamburger',
);
const AD_NAMES = nameKind(
  'ad ads advert advertisement advertising adsbygoogle sponsored sponsor promoted taboola outbrain revcontent mgid zergnet dianomi nativo affiliate cookie consent',
);
const LIST_NAMES = nameKind('tag tags taglist tagcloud tagcloudlink category categories cat topics eyebrow kicker');
const READING_NAMES = nameKind(
  'related recommended recommendation recommendations recirculation recirc relatedposts yarpp readnext upnext morestories popular trending latest recent mostread mustread crp similar suggested',
);
const CARD_NAMES = nameKind(
  'card cards teaser teasers post posts story stories entry article articles item news blog tile',
);
const BUTTON_NAMES = nameKind('btn button buttons cta banner promo hero popup modal newsletter signup subscribe');

const NAMES = [NAV_NAMES, AD_NAMES, LIST_NAMES, READING_NAMES, CARD_NAMES, BUTTON_NAMES] as const;

/** `<nav class="post-navigation">`: the previous and the next article, reading and not a menu. */
const BETWEEN_POSTS =
  /(?:post|posts|entry|article|single|story)[-_]?(?:nav|navigation|pagination|pager)\b|\bnav-(?:links|previous|next|prev)\b/i;
const MENU_ROLES = new Set('navigation menu menubar menuitem tablist tab search contentinfo banner'.split(' '));

/** What an element is for the links in it, one bit each. */
export const IN = {
  nav: 1,
  footer: 2,
  header: 4,
  aside: 8,
  form: 16,
  main: 32,
  article: 64,
  list: 128,
  heading: 256,
  paragraph: 512,
  table: 1024,
  betweenPosts: 2048,
} as const;

const TAG_BITS: Readonly<Record<string, number>> = {
  nav: IN.nav,
  footer: IN.footer,
  header: IN.header,
  aside: IN.aside,
  form: IN.form,
  button: IN.form,
  label: IN.form,
  main: IN.main,
  article: IN.article,
  ul: IN.list,
  ol: IN.list,
  h1: IN.heading,
  h2: IN.heading,
  h3: IN.heading,
  h4: IN.heading,
  h5: IN.heading,
  h6: IN.heading,
  p: IN.paragraph,
  table: IN.table,
  address: IN.footer,
};

/** What stands around a link. */
export interface Place {
  /** Bits of `IN` of all elements around it. */
  within: number;
  /** How many elements are around it. */
  depth: number;
  /** For each kind of name, how many elements up from here the nearest of them is: 0 for this one, `FAR` where there is none. */
  names: Uint8Array;
}

export const FAR = 12;
export const NAME_KINDS = ['navNames', 'adNames', 'listNames', 'readingNames', 'cardNames', 'buttonNames'] as const;
export const AD_PLACE = NAME_KINDS.indexOf('adNames');

const NOWHERE: Place = { within: 0, depth: 0, names: new Uint8Array(NAMES.length).fill(FAR) };
/** An advertisement tells no more than this in one paragraph. */
const MOST_PROSE_OF_ADS = 40;
/** Below these the names of what is around say nothing of a link. */
const TOPS = new Set(['body', 'main', 'html']);

/** Places of one page. Links share what is around them: each element is asked once. */
export class LinkPlaces {
  private readonly known = new Map<Element, Place>();

  constructor(private readonly profiles: ElementProfiles) {}

  /** Without recursion: pages nest deep when they mean harm. */
  of(element: Element): Place {
    const passed: Element[] = [];
    let at: Element | null = element;
    while (at && !this.known.has(at)) {
      passed.push(at);
      at = at.parentElement;
    }
    let place = at ? this.known.get(at)! : NOWHERE;
    for (let i = passed.length - 1; i >= 0; i--) {
      place = placeIn(place, passed[i]!, this.profiles);
      this.known.set(passed[i]!, place);
    }
    return place;
  }
}

function placeIn(around: Place, element: Element, profiles: ElementProfiles): Place {
  const tag = tagOf(element);
  const depth = around.depth + 1;
  if (TOPS.has(tag)) return { within: tag === 'main' ? IN.main : 0, depth, names: NOWHERE.names };
  let within = around.within | (TAG_BITS[tag] ?? 0);
  const role = element.getAttribute('role');
  if (role && MENU_ROLES.has(role)) within |= IN.nav;
  const profile = profiles.of(element);
  let bits = profile.names;
  // `<article class="ad-container">`: made for advertisements between the paragraphs, and full of the article.
  if (bits & AD_NAMES && (tag === 'article' || profile.proseWords > MOST_PROSE_OF_ADS)) bits &= ~AD_NAMES;
  if (bits & NAV_NAMES && BETWEEN_POSTS.test(profile.className)) {
    within = (within | IN.betweenPosts) & ~(IN.nav | IN.footer);
    return { within, depth, names: NOWHERE.names };
  }
  const names = new Uint8Array(NAMES.length);
  for (let i = 0; i < NAMES.length; i++) names[i] = bits & NAMES[i]! ? 0 : Math.min(FAR, around.names[i]! + 1);
  return { within, depth, names };
}

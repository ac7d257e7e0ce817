import type { ElementProfile, ElementProfiles } from '../clutter/element-profile.ts';
import type { PromoKind } from '../clutter/promo-phrases.ts';
import { hardRefusal } from './hard-refusals.ts';
import { type LinkAddress, LinkAddresses } from './link-address.ts';
import { type LinkLabel, LinkLabels, NO_LABEL } from './link-labels.ts';
import { IN, LinkPlaces, type Place } from './link-places.ts';
import { cardTitleOf, isTelling, onlyPoints, titleOf } from './link-title.ts';

/** A link of the page with what stands around it, read before anything is taken away. */
export interface LinkOnPage {
  profile: ElementProfile;
  address: LinkAddress;
  /** The best of its texts. */
  title: string;
  /** Its own words name nothing ("here", "15.3%"): the title is of what stands around it. */
  points: boolean;
  /** The heading or words that introduce it, empty where there are none. */
  label: string;
  /** What the label says it is, null for words that are not known. */
  labelKind: PromoKind | null;
  place: Place;
  /** Why it is never offered as reading, whatever speaks for it; null where that is to be judged. */
  refusal: string | null;
}

export interface LinksOnPage {
  profiles: ElementProfiles;
  /** All links to http(s) pages, in page order. */
  links: readonly LinkOnPage[];
  addresses: LinkAddresses;
}

/** @param title of the page, which is no label of a link */
export function linksOnPage(profiles: ElementProfiles, pageUrl: string, title = ''): LinksOnPage {
  const links: LinkOnPage[] = [];
  const labels = new LinkLabels(title);
  const places = new LinkPlaces(profiles);
  const addresses = new LinkAddresses(pageUrl);
  for (const profile of profiles.list) {
    const { element, tag } = profile;
    if (tag !== 'a') continue;
    const href = element.getAttribute('href');
    if (!href || href.startsWith('#')) continue;
    const address = addresses.of(href);
    if (!address) continue;
    const place = places.of(element);
    const isMenu = (place.within & (IN.nav | IN.footer)) > 0;
    let title = titleOf(profile);
    let found: LinkLabel | null = null;
    let points = false;
    if (!isTelling(title)) {
      points = onlyPoints(profile);
      title = isMenu ? '' : cardTitleOf(profile, profiles);
      if (!title && place.within & IN.paragraph) {
        // "Learn more." closes a section: its heading says of what.
        found = labels.of(profile);
        title = found.kind ? '' : found.label;
      }
    }
    const refusal = hardRefusal(element, title, address, place, addresses.page);
    const { label, kind } = refusal || isMenu ? NO_LABEL : (found ?? labels.of(profile));
    links.push({ profile, address, title, points, label, labelKind: kind, place, refusal });
  }
  return { profiles, links, addresses };
}

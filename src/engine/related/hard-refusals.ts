import { isOfSite, type LinkAddress } from './link-address.ts';
import { AD_PLACE, type Place } from './link-places.ts';
import { ACCOUNT, AD, AFFILIATE, FILE, SOCIAL } from './refused-addresses.ts';

const PAID = /\b(?:sponsored|ugc)\b/i;
/** An advertisement's own element is near: names of the whole page's frame say little. */
const NEAR = 5;

/** Why a link is never offered, whatever speaks for it: advertisements, accounts, share links, files, and what has no title. */
export function hardRefusal(
  element: Element,
  title: string,
  address: LinkAddress,
  place: Place,
  page: LinkAddress | null,
): string | null {
  if (address.facts & AD) return 'advertisement';
  // A shop counts on its own pages who came by which of them.
  if (address.facts & AFFILIATE && !isOfSite(address.hostname, page?.hostname ?? '')) return 'advertisement';
  if (place.names[AD_PLACE]! <= NEAR) return 'advertisement';
  if (PAID.test(element.getAttribute('rel') ?? '')) return 'sponsored';
  if (address.facts & SOCIAL) return 'host';
  if (address.facts & ACCOUNT) return 'account';
  if (address.facts & FILE) return 'file';
  return title ? null : 'no title';
}

import { isElement, isText, nextNode, tagOf } from '../../dom/node-kinds.ts';
import { nameKind } from '../class-names.ts';
import { type ClutterRule, words } from '../clutter-rule.ts';
import type { ElementProfile } from '../element-profile.ts';

const NAVIGATION_NAMES = nameKind(
  'nav navbar navigation navmenu menu menus megamenu breadcrumb breadcrumbs pagination pager topbar masthead header footer toolbar skip tags taglist tagcloud categories category topics search login account sitemap hamburger offcanvas drawer',
);
const NAVIGATION_ROLES = words('navigation menu menubar search banner contentinfo');

/** What parts the links of `Home | News | About` and `Home / Food / Apples`. */
const BETWEEN_LINKS = /^\s*[|·•–—/-]+\s*$/;

/** Whether all that an element holds is links with such marks between them; given up where two links stand side by side. */
function holdsLineOfLinks(element: Element): boolean {
  let links = 0;
  let between = '';
  let node: Node | null = nextNode(element, element);
  while (node) {
    const isLink = isElement(node) && tagOf(node) === 'a';
    if (isText(node)) between += node.data;
    else if (isLink) {
      if (links ? !BETWEEN_LINKS.test(between) : between.trim()) return false;
      links++;
      between = '';
    }
    node = nextNode(node, element, isLink);
  }
  return links >= 3 && !between.trim();
}

const isLineOfLinks = ({ element, tag, links, linkWords, words: count }: ElementProfile): boolean =>
  links >= 3 && count <= links * 4 && linkWords >= count && tag !== 'a' && holdsLineOfLinks(element);

/** Menus, breadcrumbs, tag lists, headers and footers of the site. */
export const navigation: ClutterRule = {
  name: 'navigation',
  reason: 'navigation',
  removes: (profile) =>
    isLineOfLinks(profile) ||
    (profile.proseWords <= 40 &&
      profile.linkWords >= profile.words * 0.6 &&
      (profile.tag === 'nav' || profile.element.getAttribute('role') === 'navigation') &&
      !/toc|contents/i.test(`${profile.className} ${profile.id}`)),
  explains: (profile) =>
    profile.tag === 'nav' ||
    profile.tag === 'header' ||
    profile.tag === 'footer' ||
    (profile.names & NAVIGATION_NAMES) !== 0 ||
    NAVIGATION_ROLES.has(profile.element.getAttribute('role') ?? ''),
};

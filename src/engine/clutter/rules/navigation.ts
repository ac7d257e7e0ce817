import { isElement, isText, tagOf } from '../../dom/node-kinds.ts';
import { nameKind } from '../class-names.ts';
import { type ClutterRule, words } from '../clutter-rule.ts';
import type { ElementProfile } from '../element-profile.ts';

const NAVIGATION_NAMES = nameKind(
  'nav navbar navigation navmenu menu menus megamenu breadcrumb breadcrumbs pagination pager topbar masthead header footer toolbar skip tags taglist tagcloud categories category topics search login account sitemap hamburger offcanvas drawer',
);
const NAVIGATION_ROLES = words('navigation menu menubar search banner contentinfo');

const LINK = '\ue000';
/** `Home | News | About`, `Home / Food / Apples`, with a mark for each link. */
const LINE_OF_LINKS = /^\ue000(?:\s*[|·•–—/-]+\s*\ue000){2,}$/;

function outlineOf(node: Node): string {
  if (isText(node)) return node.data;
  if (!isElement(node)) return '';
  return tagOf(node) === 'a' ? LINK : [...node.childNodes].map(outlineOf).join('');
}

const isLineOfLinks = ({ element, links, linkWords, words: count }: ElementProfile): boolean =>
  links >= 3 && count <= links * 4 && linkWords >= count && LINE_OF_LINKS.test(outlineOf(element).trim());

/** Menus, breadcrumbs, tag lists, headers and footers of the site. */
export const navigation: ClutterRule = {
  name: 'navigation',
  reason: 'navigation',
  removes: (profile) =>
    isLineOfLinks(profile) ||
    ((profile.tag === 'nav' || profile.element.getAttribute('role') === 'navigation') &&
      profile.proseWords <= 40 &&
      profile.linkWords >= profile.words * 0.6 &&
      !/toc|contents/i.test(
        `${profile.element.getAttribute('class') ?? ''} ${profile.element.getAttribute('id') ?? ''}`,
      )),
  explains: (profile) =>
    profile.tag === 'nav' ||
    profile.tag === 'header' ||
    profile.tag === 'footer' ||
    (profile.names & NAVIGATION_NAMES) !== 0 ||
    NAVIGATION_ROLES.has(profile.element.getAttribute('role') ?? ''),
};

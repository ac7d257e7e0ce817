import { type ClutterRule, hasAny, words } from '../clutter-rule.ts';

const NAVIGATION_TOKENS = words(
  'nav navbar navigation navmenu menu menus megamenu breadcrumb breadcrumbs pagination pager topbar masthead header footer toolbar skip tags taglist tagcloud categories category topics search login account sitemap hamburger offcanvas drawer',
);
const NAVIGATION_ROLES = words('navigation menu menubar search banner contentinfo');

/** Menus, breadcrumbs, tag lists, headers and footers of the site. */
export const navigation: ClutterRule = {
  name: 'navigation',
  reason: 'navigation',
  removes: (profile) =>
    (profile.tag === 'nav' || profile.element.getAttribute('role') === 'navigation') &&
    profile.proseWords <= 40 &&
    profile.linkWords >= profile.words * 0.6 &&
    !/toc|contents/i.test(`${profile.element.getAttribute('class') ?? ''} ${profile.element.getAttribute('id') ?? ''}`),
  explains: (profile) =>
    profile.tag === 'nav' ||
    profile.tag === 'header' ||
    profile.tag === 'footer' ||
    hasAny(profile.tokens, NAVIGATION_TOKENS) ||
    NAVIGATION_ROLES.has(profile.element.getAttribute('role') ?? ''),
};

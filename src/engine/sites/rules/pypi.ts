import type { SiteRule } from '../site-rule.ts';

/** https://pypi.org/project/… */
export const pypi: SiteRule = {
  site: 'pypi.org',
  paths: ['/project/'],
  keep: ['#description .project-description'],
  remove: [
    '.vertical-tabs__tabs',
    '.package-header',
    '#description > .page-title',
    '.package-description',
    '#history',
    '#files',
    '#data',
  ],
  title: '.package-header__name',
  why: 'The project’s own page is the article, with its lists and code; the site’s facts and files around it are longer.',
};

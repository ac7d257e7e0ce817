import type { SiteRule } from '../site-rule.ts';

/** https://pubmed.ncbi.nlm.nih.gov/12345678/ */
export const pubmed: SiteRule = {
  site: 'pubmed.ncbi.nlm.nih.gov',
  keep: ['#abstract'],
  remove: [
    '#short-view-heading',
    '#similar',
    '#citedby',
    '#references',
    '#linkout',
    '#related-links',
    '#mesh-terms',
    '#substances',
  ],
  title: '#full-view-heading .heading-title',
  byline: '#full-view-heading .authors-list .full-name',
  why: 'A short abstract drowns among longer lists of other papers, and every author carries the number of an affiliation.',
};

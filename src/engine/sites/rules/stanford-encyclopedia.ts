import type { SiteRule } from '../site-rule.ts';

/** https://plato.stanford.edu/entries/ */
export const stanfordEncyclopedia: SiteRule = {
  site: 'plato.stanford.edu',
  paths: ['/entries/'],
  keep: ['#preamble', '#main-text', '#bibliography'],
  remove: ['#toc', '#academic-tools', '#other-internet-resources', '#related-entries', '#article-copyright'],
  title: '#aueditable > h1',
  why: 'The bibliography is part of an entry, however much it looks like a list of links; the tools after it are not.',
};

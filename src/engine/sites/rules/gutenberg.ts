import type { SiteRule } from '../site-rule.ts';

/** https://www.gutenberg.org/cache/epub/123/pg123-images.html */
export const gutenberg: SiteRule = {
  site: 'gutenberg.org',
  paths: ['/cache/epub/', '/files/', '/ebooks/'],
  remove: ['.pg-boilerplate', '#pg-header', '#pg-footer'],
  why: 'The licence before and after a book is prose as good as the book’s own.',
};

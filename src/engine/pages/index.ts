export { findPages, type PagesInput } from './find-pages.ts';

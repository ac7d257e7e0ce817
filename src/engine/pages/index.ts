export { findPages, type PagesInput } from './find-pages.ts';
export { asPageOf, nextToRead, saysNothingNew } from './next-to-read.ts';
export { stitchArticles } from './stitch-articles.ts';

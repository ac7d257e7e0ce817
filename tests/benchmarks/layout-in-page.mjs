/** What `npm run bench:layout` puts into each page: the body's text with and without what the browser shows of the page. */
import { isolateArticle } from '../../src/engine/index.ts';

globalThis.winnowLayout = ({ url }) => ({
  with: isolateArticle(document, { url, layout: true }).text,
  without: isolateArticle(document, { url, layout: false }).text,
});

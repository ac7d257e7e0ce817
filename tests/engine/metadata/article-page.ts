/** A page with this head and body, as a site would send it. */
export const pageOf = (head: string, body: string, attributes = 'lang="en-GB"'): string =>
  `<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`;

export const jsonLd = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

export const URL_OF_PAGE = 'https://www.harbour-news.example/science/2025/03/14/the-engine-that-counts';
/** Every test's clock: 1 June 2025. */
export const NOW = Date.UTC(2025, 5, 1);

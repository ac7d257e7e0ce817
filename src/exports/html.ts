import type { Article } from '../engine/index.ts';
import type { Format } from './format.ts';
import { sourceLine } from './source-line.ts';

/** Nothing may run or be sent from the page: pictures and sound load, and that is all. */
const POLICY =
  "default-src 'none'; img-src http: https:; media-src http: https:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 3rem auto; padding: 0 1.25rem; font: 1.125rem/1.65 Georgia, 'Times New Roman', serif; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2em 0 .6em; text-wrap: balance; }
h1 { font-size: 2rem; margin-top: 0; }
header { margin-bottom: 2.5rem; }
header p, figcaption { font: .875rem/1.5 system-ui, sans-serif; opacity: .75; }
img, video, svg { max-width: 100%; height: auto; }
figure { margin: 2rem 0; }
blockquote { margin: 1.5rem 0; padding-inline-start: 1.25rem; border-inline-start: 3px solid; }
table { border-collapse: collapse; display: block; overflow-x: auto; font-size: .9375rem; }
th, td { padding: .4rem .75rem; border: 1px solid color-mix(in srgb, currentColor 30%, transparent); text-align: start; vertical-align: top; }
pre { overflow-x: auto; padding: 1rem; border: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
pre, code { font: .875rem/1.5 ui-monospace, Consolas, monospace; }
`;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char]!);

function sourceHtml(article: Article): string {
  const { byline, day, siteName, url } = sourceLine(article);
  const parts = [
    byline && escapeHtml(byline),
    day && `<time datetime="${escapeHtml(article.publishedTime ?? day)}">${escapeHtml(day)}</time>`,
    url ? `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${escapeHtml(siteName)}</a>` : escapeHtml(siteName),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** One clean page that stands alone: no script, no style of the page it came from, nothing loaded but its pictures. */
export const html: Format = {
  extension: 'html',
  mimeType: 'text/html',
  write(article, { parseHtml }) {
    const source = sourceHtml(article);
    return `<!DOCTYPE html>
<html${article.lang && ` lang="${escapeHtml(article.lang)}"`} dir="${article.dir === 'rtl' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(article.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<article>
<header>
<h1>${escapeHtml(article.title)}</h1>${source && `\n<p>${source}</p>`}
</header>
${parseHtml(article.html).innerHTML}
</article>
</body>
</html>
`;
  },
};

import type { SiteRule } from '../site-rule.ts';

/** https://www.rfc-editor.org/rfc/rfc9000.html, as xml2rfc writes it since RFC 8650. */
export const rfcEditor: SiteRule = {
  site: 'rfc-editor.org',
  paths: ['/rfc/'],
  keep: ['section[id^="section-"]', 'section[id^="appendix-"]'],
  remove: [
    'table.ears',
    '#external-metadata',
    '#internal-metadata',
    '#toc',
    '#rfcnum',
    '#status-of-memo',
    '#copyright',
    'a.pilcrow',
  ],
  title: 'h1#title',
  byline: '#identifiers .author-name',
  why: 'Running heads for print, a pilcrow after every paragraph, the same legal notes in all; references are part of it.',
};

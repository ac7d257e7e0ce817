import type { Article, Claim, Company } from '../../src/engine/index.ts';

const text = [
  'Tarn Mills will buy two dryers for €4 million, the cooperative said.',
  'Sales at Tarn Mills rose by 12% in spring.',
].join('\n');

/** An article of our own writing. */
export function article(changes: Partial<Article> = {}): Article {
  return {
    url: 'https://mills.example/dryers',
    canonicalUrl: 'https://mills.example/dryers',
    title: 'Tarn Mills buys two dryers',
    byline: 'Grain Desk',
    siteName: 'The Mill Post',
    publishedTime: '2025-05-02',
    modifiedTime: null,
    lang: 'en',
    dir: 'ltr',
    excerpt: '',
    leadImage: null,
    wordCount: 21,
    readingMinutes: 1,
    html: text.replace(/^(.*)$/gm, '<p>$1</p>'),
    text,
    blocks: [],
    links: [],
    isArticle: true,
    confidence: 0.9,
    doubts: [],
    removals: [],
    related: [],
    companies: [],
    claims: [],
    pages: null,
    ...changes,
  };
}

export const tarnMills: Company = {
  name: 'Tarn Mills',
  aliases: ['Tarn Mills'],
  role: 'key',
  mentions: [
    { start: 0, end: 10 },
    { start: text.lastIndexOf('Tarn'), end: text.lastIndexOf('Tarn') + 10 },
  ],
  salience: 1,
};

const claimStart = text.indexOf('Sales');
export const salesRose: Claim = {
  start: claimStart,
  end: text.length,
  text: text.slice(claimStart),
  kind: 'figure',
  speaker: 'Tarn Mills',
  cue: 'said',
  figures: [
    {
      start: text.indexOf('12%'),
      end: text.indexOf('12%') + 3,
      text: '12%',
      kind: 'percent',
      value: 12,
      unit: '%',
      date: null,
      change: { direction: 'up', role: 'by' },
    },
  ],
  hedges: [],
  companies: ['Tarn Mills'],
  links: [],
  score: 0.8,
};

import { type Article, articleFromText } from '../../src/engine/index.ts';
import type { ImageData } from '../../src/library/saved.ts';

/** The same numbers on every run: mulberry32. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

const COMMON = (
  'the of and to a in that is was for it on with as his they at be this from have or by one had not but what all were when we there ' +
  'can an your which their said if do will each about how up out them then she many some so these would other into has more her two like ' +
  'him see time could no make than first been its who now people my made over did down only way find use may water long little very ' +
  'after words called just where most know company market year growth sales price report percent million orders plant energy power ' +
  'system network service software research study city port harbour river mill grid battery engine supply demand contract investors ' +
  'shares profit loss quarter agency ministry court law rule union workers wages factory export import trade carbon climate storm'
).split(' ');
const SYLLABLES =
  'ba ce di fo gu ha je ki lo mu na pe qui ra se ti vo wa xe yo za bre cla dri fle gro plu sta tri vel mar tan ser'.split(
    ' ',
  );
const SITES = [
  'halvern-post.example',
  'tideline.example',
  'mills-weekly.example',
  'gridwatch.example',
  'northpaper.example',
];
const FIRMS = [
  'Keldra',
  'Voltmar',
  'Northmere Grid',
  'Tarn Mills',
  'Ostrava Freight',
  'Lumen Quay',
  'Brackwater',
  'Sundrift',
];
const PEOPLE = ['Ada Fenn', 'Ravi Moll', 'Inge Sand', 'Tomas Reyl', 'Noor Haddad'];

/** A vocabulary of about 60,000 made words, taken by rank as in real text (Zipf). */
function word(random: () => number): string {
  const rank = Math.floor(60_000 ** random()) - 1;
  if (rank < COMMON.length) return COMMON[rank]!;
  const own = numbers(rank * 7919);
  const count = 2 + Math.floor(own() * 3);
  return Array.from({ length: count }, () => SYLLABLES[Math.floor(own() * SYLLABLES.length)]).join('');
}

export const vocabulary = (rank: number): string =>
  rank < COMMON.length ? COMMON[rank]! : word(() => Math.log(rank + 1.5) / Math.log(60_000));

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!;
const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

/** An article of about 830 words that no other number gives; whole in all its parts. */
export function madeArticle(n: number, { words: length = 827, images = 0 } = {}): Article {
  const random = numbers(n + 1);
  const firm = pick(FIRMS, random);
  const paragraphs: string[] = [];
  let count = 0;
  while (count < length) {
    const sentences: string[] = [];
    for (let s = 0; s < 4; s++) {
      const words = Array.from({ length: 8 + Math.floor(random() * 16) }, () => word(random));
      if (random() < 0.2) words.splice(3, 0, firm);
      count += words.length;
      sentences.push(`${capital(words.join(' '))}.`);
    }
    paragraphs.push(sentences.join(' '));
  }
  paragraphs[1] = `${firm} said sales rose ${Math.floor(random() * 90)}% in the year ${1990 + Math.floor(random() * 36)}. ${paragraphs[1] ?? ''}`;
  const text = paragraphs.join('\n');
  const title = capital(Array.from({ length: 7 }, () => word(random)).join(' '));
  const site = pick(SITES, random);
  const url = `https://${site}/${n}/${title.toLowerCase().replace(/\W+/g, '-')}`;
  const base = articleFromText({ text, title, url, lang: 'en' });
  const pictures = Array.from({ length: images }, (_, i) => `https://${site}/images/${n}-${i}.png`);
  const start = text.indexOf(`${firm} said`);
  const end = text.indexOf('.', start) + 1;
  return {
    ...base,
    html: paragraphs
      .map(
        (paragraph, i) =>
          `<p>${paragraph}</p>${pictures[i] ? `<figure><img src="${pictures[i]}" alt="Picture ${i}"></figure>` : ''}`,
      )
      .join('\n'),
    byline: pick(PEOPLE, random),
    siteName: site.split('.')[0]!,
    publishedTime: new Date(
      Date.UTC(2020 + Math.floor(random() * 6), Math.floor(random() * 12), 1 + Math.floor(random() * 28)),
    ).toISOString(),
    excerpt: paragraphs[0]!.slice(0, 200),
    leadImage: pictures[0] ? { url: pictures[0], alt: 'Picture 0' } : null,
    isArticle: true,
    companies: [
      { name: firm, aliases: [firm], role: 'key', mentions: [{ start, end: start + firm.length }], salience: 0.9 },
    ],
    claims: [
      {
        text: text.slice(start, end),
        start,
        end,
        kind: 'figure',
        speaker: firm,
        cue: null,
        figures: [],
        hedges: [],
        companies: [],
        links: [],
        score: 0.8,
      },
    ],
    removals: [
      {
        reason: 'promotion',
        rule: 'promotion',
        text: 'Subscribe now',
        links: [],
        place: { where: 'inside', after: '', path: 'main > aside' },
      },
    ],
    related: [
      { url: `https://${site}/other/${n}`, title: 'Another one', label: 'See also', kind: 'see-also', score: 0.5 },
    ],
  };
}

/** A real PNG of one pixel, with bytes of its own behind the end, where readers of PNG do not look. */
export function madeImage(url: string, seed: number, size = 2000): ImageData {
  const png = Uint8Array.from(
    atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
    (char) => char.charCodeAt(0),
  );
  const bytes = new Uint8Array(Math.max(size, png.length));
  bytes.set(png);
  const random = numbers(seed);
  for (let i = png.length; i < bytes.length; i++) bytes[i] = Math.floor(random() * 256);
  return { url, type: 'image/png', bytes };
}

export const imagesOf = (article: Article): string[] =>
  [...article.html.matchAll(/<img src="([^"]+)"/g)].map((match) => match[1]!);

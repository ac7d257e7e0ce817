import { expect, it } from 'vitest';
import { quotationOf } from '../../src/exports/quotation.ts';
import { textFragment } from '../../src/exports/text-fragment.ts';
import { article, salesRose } from '../pages/articles.ts';

it('quotes word for word, with who says it, where, and a link that jumps there', () => {
  expect(quotationOf(article(), salesRose)).toBe(
    '“Sales at Tarn Mills rose by 12% in spring.”\n' +
      '— Tarn Mills, “Tarn Mills buys two dryers”, The Mill Post, 2025-05-02\n' +
      'https://mills.example/dryers#:~:text=Sales%20at%20Tarn%20Mills%20rose%20by%2012%25%20in%20spring.',
  );
});

it('leaves out what is not known, and what is no web address', () => {
  const bare = article({ title: '', siteName: '', publishedTime: null, url: 'file:///a.html', canonicalUrl: '' });
  expect(quotationOf(bare, { ...salesRose, speaker: null })).toBe('“Sales at Tarn Mills rose by 12% in spring.”');
});

/** What a browser would look for. */
const parts = (link: string) => link.split(':~:text=')[1]!.split(',').map(decodeURIComponent);
const linkTo = (text: string, piece: string) => {
  const start = text.lastIndexOf(piece);
  return textFragment('https://a.example/b', text, { start, end: start + piece.length });
};

it('gives of a long piece its beginning and its end, each word for word', () => {
  const piece =
    'The cooperative at the river said that it will buy two dryers, and that the old ones, which are loud, will go by the end of May.';
  const [from, to] = parts(linkTo(piece, piece));
  expect(piece.startsWith(from!)).toBe(true);
  expect(piece.endsWith(to!)).toBe(true);
});

it('takes more words where the first ones stand in the text before', () => {
  const other = 'The cooperative at the river sold its barge.';
  const piece =
    'The cooperative at the river said that it will buy two dryers, and that the old ones, which are loud, will go by the end of May.';
  const [from] = parts(linkTo(`${other}\n${piece}`, piece));
  expect(other.includes(from!)).toBe(false);
});

it('encodes what means something in a link', () => {
  expect(linkTo('Up-to-date, “fine” & good.', 'Up-to-date, “fine” & good.')).toBe(
    'https://a.example/b#:~:text=Up%2Dto%2Ddate%2C%20%E2%80%9Cfine%E2%80%9D%20%26%20good.',
  );
  expect(textFragment('https://a.example/b#c', 'Text.', { start: 0, end: 5 })).toBe(
    'https://a.example/b#c:~:text=Text.',
  );
});

import { expect, test, vi } from 'vitest';
import type { FetchedPage } from '../../src/content/fetch-page.ts';
import { FurtherPages, type PageReader } from '../../src/content/further-pages.ts';
import type { Article } from '../../src/engine/index.ts';
import type { FurtherPagesOutcome } from '../../src/platform/messages.ts';
import { article } from '../pages/articles.ts';

const URL = 'https://quay.example/cranes';
const addressOf = (number: number): string => (number === 1 ? URL : `${URL}/${number}`);

/** A page that names its neighbours, as far as there are such. */
function page(number: number, last: number, changes: Partial<Article> = {}): Article {
  const known = [number - 1, number + 1].filter((other) => other >= 1 && other <= last);
  return article({
    url: addressOf(number),
    title: 'Cranes of the quay',
    text: `Page ${number} says what only page ${number} can say of its cranes.`,
    pages: {
      current: number,
      total: last,
      next: number < last ? addressOf(number + 1) : null,
      known: known.map((other) => ({ number: other, url: addressOf(other) })),
      read: [number],
    },
    ...changes,
  });
}

/** A site of so many pages; `answers` stand in for some of them. */
function site(last: number, answers: Record<string, FetchedPage | Article> = {}) {
  const asked: string[] = [];
  const reader: PageReader = {
    fetch: vi.fn(async (url: string) => {
      asked.push(url);
      const answer = answers[url];
      return answer && !('text' in answer) ? answer : { html: '', url };
    }),
    read: (_, url) => (answers[url] as Article | undefined) ?? page(Number(/\d+$/.exec(url)?.[0] ?? 1), last),
    stitch: (first, following) => ({ ...first, text: [first, ...following].map(({ text }) => text).join('\n') }),
  };
  return { asked, reader };
}

async function readAll(pages: FurtherPages) {
  const steps: FurtherPagesOutcome[] = [];
  for (let outcome = await pages.next(); ; outcome = await pages.next()) {
    steps.push(outcome);
    if (outcome.kind !== 'page') break;
  }
  const end = steps.at(-1)!;
  if (end.kind !== 'finished') throw new Error('It never ended.');
  const numbers = [...end.article.text.matchAll(/^Page (\d+)/gm)].map((match) => Number(match[1]));
  return { steps, numbers, problem: end.problem };
}

test('one page at each question, in their order', async () => {
  const { asked, reader } = site(3);
  const pages = new FurtherPages(page(1, 3), reader);
  expect(asked).toEqual([]);
  expect(await pages.next()).toEqual({ kind: 'page', next: 3, total: 3 });
  expect(asked).toEqual([`${URL}/2`]);
  expect(await readAll(pages)).toMatchObject({ numbers: [1, 2, 3], problem: null });
  expect(asked).toEqual([`${URL}/2`, `${URL}/3`]);
});

test('from a page in the middle, what is before it and after it', async () => {
  const { asked, reader } = site(3);
  expect(await readAll(new FurtherPages(page(2, 3), reader))).toMatchObject({ numbers: [1, 2, 3], problem: null });
  expect(asked).toEqual([URL, `${URL}/3`]);
});

test.each<[string, FetchedPage | Article, object]>([
  ['is missing', { reason: 'status', status: 404 }, { page: 3, reason: 'status', status: 404 }],
  ['is no page', { reason: 'not-html' }, { page: 3, reason: 'not-html' }],
  ['repeats the first', page(3, 3, { text: page(1, 3).text }), { page: 3, reason: 'repeats' }],
  ['is another page', page(3, 3, { title: 'Sign in', pages: null }), { page: 3, reason: 'other-page' }],
])('what was read stays where a page %s', async (_, answer, problem) => {
  const { reader } = site(4, { [`${URL}/3`]: answer });
  expect(await readAll(new FurtherPages(page(1, 4), reader))).toMatchObject({ numbers: [1, 2], problem });
});

test('so many and no more', async () => {
  const { asked, reader } = site(40);
  expect(await readAll(new FurtherPages(page(1, 40), reader, 5))).toMatchObject({
    numbers: [1, 2, 3, 4, 5],
    problem: { page: 6, reason: 'too-many' },
  });
  expect(asked).toHaveLength(4);
});

test('stops before the next page, and on the way to it', async () => {
  const between = site(9);
  const pages = new FurtherPages(page(1, 9), between.reader);
  await pages.next();
  pages.stop();
  expect(await readAll(pages)).toMatchObject({ numbers: [1, 2], problem: { page: 3, reason: 'stopped' } });
  expect(between.asked).toHaveLength(1);

  const onTheWay = site(9);
  const waiting: PageReader = {
    ...onTheWay.reader,
    fetch: (_, signal) => new Promise((done) => signal.addEventListener('abort', () => done({ reason: 'stopped' }))),
  };
  const others = new FurtherPages(page(1, 9), waiting);
  const answer = others.next();
  others.stop();
  expect(await answer).toMatchObject({ kind: 'finished', problem: { page: 2, reason: 'stopped' } });
});

test('an address is asked for once, whatever the pages say', async () => {
  const known = [1, 2, 3, 4].map((number) => ({ number, url: `${URL}/2` }));
  const endless = page(2, 9, { pages: { ...page(2, 9).pages!, known } });
  const { asked, reader } = site(9, { [`${URL}/2`]: endless });
  await readAll(new FurtherPages(page(1, 9, { pages: { ...page(1, 9).pages!, known } }), reader));
  expect(asked).toEqual([`${URL}/2`]);
});

test('an article of one page is as it is', async () => {
  const { asked, reader } = site(1);
  expect(await readAll(new FurtherPages(page(1, 1), reader))).toMatchObject({ numbers: [1], problem: null });
  expect(asked).toEqual([]);
});

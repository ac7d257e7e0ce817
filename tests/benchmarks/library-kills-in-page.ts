import { Library } from '../../src/library/library.ts';
import { readQuery } from '../../src/library/search/read-query.ts';
import { imagesOf, madeArticle, madeImage, numbers } from '../library/made-articles.ts';

const library = new Library();

/** Told, and heard, before it goes on. */
const tell = (what: string, value: string) => fetch(`/told?${what}=${encodeURIComponent(value)}`);

const request = (n: number) => {
  const article = madeArticle(n, { words: 300, images: n % 4 });
  return { article, images: imagesOf(article).map((url, i) => madeImage(url, n * 7 + i, 20_000)) };
};

/** Saves, brings in and deletes without end; each that came to its end is told. `from`: numbers that were never used before. */
async function work(from: number): Promise<void> {
  const random = numbers(from);
  let next = from;
  const own: string[] = [];
  for (;;) {
    const turn = random();
    if (turn < 0.5) {
      const { id } = await library.save(request(next++));
      await tell('saved', id);
      own.push(id);
      await library.settle();
    } else if (turn < 0.8) {
      const ids = await library.saveAll(Array.from({ length: 20 }, () => request(next++)));
      await tell('saved', ids.join(','));
      own.push(...ids);
      await library.settle();
    } else if (own.length > 0) {
      const [id] = own.splice(Math.floor(random() * own.length), 1);
      await tell('removing', id!);
      await library.remove([id!]);
      await tell('removed', id!);
    }
  }
}

/** What is wrong, in words, and how many articles had to be brought back. */
async function check(saved: string[], removed: string[]): Promise<{ wrong: string[]; brought: number }> {
  const wrong: string[] = [];
  await library.settle();
  const brought = (await library.broughtBack())?.articles ?? 0;
  await library.forgetBroughtBack();
  const ids = await library.store.ids();
  const there = new Set(ids);
  for (const id of saved) if (!there.has(id)) wrong.push(`${id} was acknowledged as saved and is gone`);
  for (const id of removed) if (there.has(id)) wrong.push(`${id} was acknowledged as removed and is there`);
  for (const id of ids) {
    const state = (await library.store.state(id))!;
    for (const { body: key } of state.versions) {
      const body = await library.store.body(key).catch(() => null);
      if (!body) {
        wrong.push(`${key} has no whole text`);
        continue;
      }
      for (const { digest, size } of body.images) {
        const image = await library.store.image(key, digest).catch(() => null);
        if (image?.size !== size) wrong.push(`${key} lacks a picture`);
      }
      const card = await library.index.cards.where('id').equals(id).first();
      const text = card && (await library.index.texts.get(card.n));
      if (text?.text !== body.article.text) wrong.push(`${id} is indexed with another text`);
    }
  }
  const found = await library.search.find(readQuery(''), { shelf: 'all' });
  if (found.numbers.length !== ids.length) wrong.push(`${found.numbers.length} are listed of ${ids.length}`);
  // A word of each of the last articles finds it.
  for (const id of ids.slice(-20)) {
    const card = await library.index.cards.where('id').equals(id).first();
    const hits = await library.search.find(readQuery(`"${card!.title}"`), { shelf: 'all' });
    if (![...hits.numbers].includes(card!.n)) wrong.push(`${id} is not found by its title`);
  }
  const copied = await library.copied();
  if (copied !== ids.length) wrong.push(`${copied} are in the second copy of ${ids.length}`);
  return { wrong, brought };
}

Object.assign(globalThis, { kills: { work, check } });

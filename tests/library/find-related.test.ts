import './node-database.ts';
import { describe, expect, it } from 'vitest';
import { type Article, articleFromText, type Company } from '../../src/engine/index.ts';
import { findRelatedArticles, type Subject } from '../../src/library/find-related.ts';
import type { Library } from '../../src/library/library.ts';
import { freshLibrary } from './fresh-library.ts';

const company = (name: string, role: Company['role'] = 'key'): Company => ({
  name,
  aliases: [name],
  role,
  mentions: [{ start: 0, end: name.length }],
  salience: 0.9,
});

/** Of our own writing; every text is another. */
const written = (title: string, companies: Company[] = []): Article => ({
  ...articleFromText({
    text: `${title}. What came of it is told here in full, street by street and year by year: ${title.split(' ').reverse().join(' ')}.`,
    title,
    url: `https://mills.example/${title.toLowerCase().replace(/\W+/g, '-')}`,
    lang: 'en',
  }),
  companies,
});

async function libraryOf(...articles: Article[]): Promise<{ library: Library; ids: string[] }> {
  const { library } = freshLibrary();
  const ids: string[] = [];
  for (const article of articles) ids.push((await library.save({ article })).id);
  await library.settle();
  return { library, ids };
}

const subject: Subject = {
  url: 'https://news.example/keldra',
  canonicalUrl: '',
  title: 'Keldra electrifies the Halden harbour cranes',
  text: 'Keldra will electrify all cranes of the Halden harbour. The harbour at Halden has nine cranes, and Keldra owns the cranes.',
  lang: 'en',
  companies: ['Keldra'],
};
const titles = ({ articles }: Awaited<ReturnType<typeof findRelatedArticles>>) =>
  articles.map(({ card }) => card.title);

describe('findRelatedArticles', () => {
  it('offers what names the same company and what shares the subject, and says why', async () => {
    const { library } = await libraryOf(
      written('Keldra sells its ferries', [company('Keldra')]),
      written('Nine harbour cranes for Halden'),
      written('How to bake rye bread in winter'),
    );
    const found = await findRelatedArticles(library, subject);
    expect(titles(found).sort()).toEqual(['Keldra sells its ferries', 'Nine harbour cranes for Halden']);
    const why = new Map(found.articles.map(({ card, why }) => [card.title, why]));
    expect(why.get('Keldra sells its ferries')).toEqual([{ kind: 'company', name: 'Keldra' }]);
    expect(why.get('Nine harbour cranes for Halden')).toMatchObject([
      { kind: 'name', name: 'Halden' },
      { kind: 'words' },
    ]);
  });

  it('counts what else was saved on each company, by whatever spelling, most first', async () => {
    const { library } = await libraryOf(
      written('The ferries of Keldra', [company('Keldra Ltd')]),
      written('A tunnel under the fjord', [company('Voltmar'), company('Keldra', 'mentioned')]),
      written('Batteries by the shipload', [company('Voltmar')]),
      written('The last lamp', [company('Voltmar')]),
    );
    const found = await findRelatedArticles(library, {
      ...subject,
      companies: ['Keldra', 'Voltmar', 'Ostrava Freight'],
    });
    expect(found.companies).toEqual([
      { name: 'Voltmar', count: 3 },
      { name: 'Keldra', count: 2 },
    ]);
  });

  it('leaves out the article itself, by its address or its text, and what lies in the bin', async () => {
    const { library, ids } = await libraryOf(
      { ...articleFromText(subject), companies: [company('Keldra')] },
      written('Keldra and its cranes in Halden', [company('Keldra')]),
    );
    await library.move([ids[1]!], 'binned', true);
    await library.settle();
    expect(await findRelatedArticles(library, { ...subject, url: 'https://news.example/keldra?utm_source=x' })).toEqual(
      {
        articles: [],
        companies: [],
      },
    );
  });

  it('offers five at most, and nothing where nothing bears on it', async () => {
    const many = Array.from({ length: 7 }, (_, i) => written(`Keldra in its year ${1990 + i}`, [company('Keldra')]));
    const { library } = await libraryOf(...many);
    expect((await findRelatedArticles(library, subject)).articles).toHaveLength(5);
    const { library: other } = await libraryOf(written('How to bake rye bread in winter'));
    expect(await findRelatedArticles(other, subject)).toEqual({ articles: [], companies: [] });
  });
});

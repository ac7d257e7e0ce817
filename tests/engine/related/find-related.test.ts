import { describe, expect, it } from 'vitest';
import { ElementProfiles } from '../../../src/engine/clutter/element-profile.ts';
import { readBlockText } from '../../../src/engine/dom/block-text.ts';
import { findRelated, linksOnPage } from '../../../src/engine/related/index.ts';
import { shippedLinkModel } from '../../../src/engine/related/shipped.ts';
import { forEachDom } from '../doms.ts';

const pageUrl = 'https://news.example/2025/03/14/keldra-order';
/** Links are judged by the whole page: a page of one line looks like none that anybody reads. */
const STORY = [
  'Keldra sold 148 carriers to the port of Halvern, the largest order in its history, and will deliver the first of them in spring.',
  'The carriers drive themselves between the cranes and the stacks, and change their batteries at the end of each shift.',
  'The port has asked three other makers for offers, but none of them could promise machines before the end of next year.',
]
  .map((line) => `<p>${line}</p>`)
  .join('');

forEachDom((parse) => {
  const related = (around: string, text = STORY) => {
    const page = parse(
      `<html><body><main><article><h1>Keldra wins an order</h1>${text}</article>${around}</main></body></html>`,
      pageUrl,
    );
    const read = readBlockText(page.querySelector('article')!);
    return findRelated({
      links: linksOnPage(new ElementProfiles(page.body), pageUrl),
      textLinks: read.links,
      pageUrl,
      canonicalUrl: pageUrl,
      title: 'Keldra wins an order',
      text: read.text,
      model: shippedLinkModel(),
    });
  };

  describe('findRelated', () => {
    it('names the label and kind of a headed list', () => {
      const found = related(
        `<aside><h3>Must read</h3><ul>${[
          'What an idle ship costs its owner',
          'Tug crews settle their pay dispute',
          'The fish market moves indoors again',
        ]
          .map((title) => `<li><a href="/a/${title.toLowerCase().replaceAll(' ', '-')}">${title}</a></li>`)
          .join('')}</ul></aside>`,
      );
      expect(found).toMatchObject([
        {
          url: 'https://news.example/a/what-an-idle-ship-costs-its-owner',
          title: 'What an idle ship costs its owner',
          label: 'Must read',
          kind: 'popular',
        },
        { label: 'Must read', kind: 'popular' },
        { label: 'Must read', kind: 'popular' },
      ]);
    });

    it('gives each tab its own label', () => {
      const card = (slug: string, title: string) => `<h3><a href="/a/${slug}">${title}</a></h3>`;
      const found = related(
        `<section><h4><a href="#">Related</a><a href="#">More from this author</a></h4><div>${card('robots-learn-the-quay', 'Robots learn the quay from the drivers')}</div><div>${card('bond-for-breakwaters', 'A bond for breakwaters finds its buyers')}</div></section>`,
      );
      expect(found.map(({ label, kind }) => [label, kind])).toEqual(
        expect.arrayContaining([
          ['Related', 'related'],
          ['More from this author', 'same-author'],
        ]),
      );
    });

    it('takes the words before a link for its label', () => {
      expect(
        related('<p>See also: <a href="/a/transformers">Why harbours are short of transformers</a></p>'),
      ).toMatchObject([{ label: 'See also', kind: 'see-also', title: 'Why harbours are short of transformers' }]);
    });

    it('offers one story once, without tracking and with its best title', () => {
      const found = related(
        '<section><h3>Related</h3><a href="/a/one?utm_source=x"><img alt="Quay"></a><h4><a href="/a/one">Robots learn the quay from the drivers</a></h4><a href="/a/one#c">Read more</a></section>',
      );
      expect(found).toMatchObject([
        { url: 'https://news.example/a/one', title: 'Robots learn the quay from the drivers' },
      ]);
    });

    it.each([
      [
        'an advertisement',
        '<h3>Related</h3><a rel="sponsored" href="https://ads.example/x">Doctors are stunned by this trick</a>',
      ],
      ['an account link', '<h3>Related</h3><a href="/login">Sign in to read all of our stories</a>'],
      ['a menu', '<nav><h3>Latest news</h3><a href="/a/tugs">Tug crews settle their pay dispute</a></nav>'],
      ['a tag', '<h3>Related</h3><a href="/tag/batteries">All stories about batteries</a>'],
      [
        'a share button',
        '<h3>Related</h3><a href="https://www.facebook.com/sharer.php?u=x">Share this story on Facebook now</a>',
      ],
      ['the page itself', `<h3>Related</h3><a href="${pageUrl}#comments">Keldra wins the order of the year</a>`],
      ['a script', '<h3>Related</h3><a href="javascript:run()">Robots learn the quay from drivers</a>'],
      ['nothing to read', '<h3>Related</h3><a href="/a/one">Read more</a>'],
    ])('refuses %s', (_what, around) => {
      expect(related(`<section>${around}</section>`)).toEqual([]);
    });

    it('titles a source whose link only points ("this article") with its sentence', () => {
      const saying = (words: string) =>
        related(
          '',
          `<p>Electric quays pay for themselves within nine years, it says in <a href="https://ctri.example/study">${words}</a> of forty harbours that the institute published in March.</p>`,
        );
      for (const words of ['this article', 'This thread', 'source', 'here', '15.3%', '<sup>4</sup>'])
        expect(saying(words), words).toMatchObject([
          { kind: 'source', title: expect.stringMatching(/^…?.*nine years, it says in .* of forty harbours/) },
        ]);
      expect(saying('here')[0]).not.toHaveProperty('excerpt');
      // Nothing of the section's heading, by which it was judged.
      expect(saying('here')[0]!.why).toEqual([{ kind: 'linked-in-text' }]);
      expect(saying('the post office study')).toMatchObject([{ title: 'the post office study' }]);
    });

    it('calls links in the text sources, and does not offer them twice', () => {
      const found = related(
        '<section><h3>Related</h3><a href="https://ctri.example/study">The study of electric quays in full</a></section>',
        '<p>Electric quays pay for themselves within nine years, it says in <a href="https://ctri.example/study?utm_medium=y">a study</a> of forty harbours that the institute published in March.</p>',
      );
      expect(found).toMatchObject([{ url: 'https://ctri.example/study', kind: 'source', title: 'a study' }]);
      // The sentence it stands in, and no words in common: it has them all.
      expect(found[0]).toMatchObject({
        excerpt:
          '…themselves within nine years, it says in a study of forty harbours that the institute published in March.',
        why: [{ kind: 'linked-in-text' }],
      });
    });

    it('puts first what bears on the article', () => {
      const found = related(
        '<section><h3>Latest news</h3><a href="/a/fish">The fish market moves indoors again</a><a href="/a/keldra">Keldra plans a second factory for carriers</a></section>',
      );
      expect(found.map(({ url }) => url)).toEqual(['https://news.example/a/keldra', 'https://news.example/a/fish']);
    });

    it('says nothing on a page without links', () => {
      expect(related('<p>No more.</p>')).toEqual([]);
    });
  });
});

forEachDom((parse) => {
  const related = (around: string, lang = 'en', title = 'Keldra wins an order') => {
    const page = parse(
      `<html lang="${lang}"><body><main><article><h1>${title}</h1><p>Keldra sold 148 carriers.</p></article>${around}</main></body></html>`,
      pageUrl,
    );
    return findRelated({
      links: linksOnPage(new ElementProfiles(page.body), pageUrl, title),
      textLinks: [],
      pageUrl,
      canonicalUrl: pageUrl,
      title,
      text: 'Keldra sold 148 carriers. Keldra is glad.',
      lang,
      model: shippedLinkModel(),
    });
  };
  const list = (heading: string, titles: string[]) =>
    `<aside><h3>${heading}</h3><ul>${titles.map((title, i) => `<li><a href="/2025/03/story-${i}">${title}</a></li>`).join('')}</ul></aside>`;

  it('takes the title of the page for no label', () => {
    const found = related(
      list('Related', ['Keldra opens a second factory', 'Drivers learn to share the quay']).replaceAll('h3>', 'p>'),
      'en',
      'Recent trends in cranes',
    );
    expect(found.map(({ label }) => label)).not.toContain('Recent trends in cranes');
  });

  describe('a related block', () => {
    it.each([
      ['de', 'Mehr zum Thema', ['Warum den Häfen die Transformatoren fehlen', 'Fahrer streiken am Kai']],
      ['fr', 'À lire aussi', ['Pourquoi les ports manquent de transformateurs', 'Les pilotes font grève au port']],
      [
        'es',
        'Te puede interesar',
        ['Por qué faltan transformadores en los puertos', 'Huelga de conductores en el muelle'],
      ],
      ['ja', '関連記事', ['港に変圧器が足りない理由を専門家に聞く', '岸壁の運転手がストライキに入った朝']],
      ['ar', 'اقرأ أيضا', ['لماذا تعاني الموانئ من نقص المحولات الكهربائية', 'إضراب السائقين على رصيف الميناء']],
    ])('is found in %s', (lang, heading, titles) => {
      expect(related(list(heading, titles), lang).map(({ title }) => title)).toEqual(expect.arrayContaining(titles));
    });

    it('tells excerpt, picture, day, path and reason of a card', () => {
      const card = (n: number, title: string) =>
        `<article class="card"><a href="/2025/03/keldra-story-${n}"><img src="/p/${n}.jpg" alt=""><h3>${title}</h3></a><p>The second plant is to open in May and makes forty carriers a month.</p><time datetime="2025-03-1${n}">March</time></article>`;
      const found = related(
        `<section class="more"><h2>Related</h2>${card(1, 'Keldra opens a second factory for carriers')}${card(2, 'Drivers learn to share the quay with robots')}${card(3, 'Why the old cranes will not go away soon')}</section>`,
      );
      expect(found.find(({ url }) => url.endsWith('-1'))).toMatchObject({
        excerpt: 'The second plant is to open in May and makes forty carriers a month. March',
        image: 'https://news.example/p/1.jpg',
        date: '2025-03-11',
        path: 'main > section.more > article.card',
        why: expect.arrayContaining([{ kind: 'name', name: 'Keldra' }]),
      });
    });

    it('leaves out words that only introduce a title', () => {
      const titles = [
        'Keldra opens a second factory',
        'Drivers learn to share the quay',
        'Why the old cranes stay put',
      ];
      const [first, second, third] = titles;
      const found = related(
        `<section><h2>Related articles</h2><ul>
          <li><a href="/2025/03/second-factory-opened">Read more about ${first}</a></li>
          <li><a href="/2025/03/drivers-share-the-quay">Click to see this photo: ${second}</a></li>
          <li><a href="/2025/03/why-old-cranes-stay">Continue reading ${third} — Learn more »</a></li>
        </ul></section>`,
      );
      expect(found.map(({ title }) => title).sort()).toEqual([...titles].sort());
    });

    it('takes a card’s heading where its link says "Read more" only', () => {
      const card = (n: number, title: string) =>
        `<div class="card"><h3>${title}</h3><p>What it is about, in short.</p><a href="/2025/03/story-about-${n}">Read more</a></div>`;
      const titles = ['Keldra opens a second factory', 'Drivers learn to share the quay', 'Why the old cranes stay'];
      const found = related(`<section><h2>Related articles</h2>${titles.map((t, i) => card(i, t)).join('')}</section>`);
      expect(found.map(({ title }) => title).sort()).toEqual([...titles].sort());
    });

    it.each([
      [
        'a grid of advertisements',
        '<div class="taboola"><h3>Related</h3><a href="https://x.example/2025/one-trick-for-knees">One trick that doctors hate for knees</a></div>',
      ],
      [
        'a shop by commission',
        '<h3>Related</h3><a href="https://shop.example/chairs-for-the-quay?irclickid=4&aid=77">The chairs that we like best for the quay</a><a href="https://www.amazon.com/dp/B01">The ten best chairs for any quay</a>',
      ],
      [
        'a redirector of clicks',
        '<h3>Related</h3><a href="https://click.ads.example/2025/03/story-of-a-ship">The story of a ship and its crew</a>',
      ],
      [
        'a link to share',
        '<h3>Related</h3><a href="/2025/03/14/keldra-order?share=x">Click to share this story with your friends</a>',
      ],
    ])('does not offer %s', (_what, around) => {
      expect(related(`<section>${around}</section>`)).toEqual([]);
    });
  });
});

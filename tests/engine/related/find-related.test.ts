import { describe, expect, it } from 'vitest';
import { ElementProfiles } from '../../../src/engine/clutter/element-profile.ts';
import { readBlockText } from '../../../src/engine/dom/block-text.ts';
import { findRelated, linksOnPage } from '../../../src/engine/related/index.ts';
import { shippedLinkModel } from '../../../src/engine/related/shipped.ts';
import { forEachDom } from '../doms.ts';

const pageUrl = 'https://news.example/2025/03/14/keldra-order';

forEachDom((parse) => {
  const related = (around: string, text = '<p>Keldra sold 148 carriers.</p>') => {
    const page = parse(`<html><body><main><article>${text}</article>${around}</main></body></html>`, pageUrl);
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
        '<aside><h3>Must read</h3><ul><li><a href="/a/idle-ships">What an idle ship costs</a></li></ul></aside>',
      );
      expect(found).toMatchObject([
        {
          url: 'https://news.example/a/idle-ships',
          title: 'What an idle ship costs',
          label: 'Must read',
          kind: 'popular',
        },
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

    it('calls links in the text sources, and does not offer them twice', () => {
      const found = related(
        '<section><h3>Related</h3><a href="https://ctri.example/study">The study of electric quays in full</a></section>',
        '<p>It says <a href="https://ctri.example/study?utm_medium=y">a study</a> of quays.</p>',
      );
      expect(found).toMatchObject([{ url: 'https://ctri.example/study', kind: 'source', title: 'a study' }]);
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

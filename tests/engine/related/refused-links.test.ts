import { expect, it } from 'vitest';
import { ElementProfiles } from '../../../src/engine/clutter/element-profile.ts';
import { readBlockText } from '../../../src/engine/dom/block-text.ts';
import { findRelated, linksOnPage } from '../../../src/engine/related/index.ts';
import { shippedLinkModel } from '../../../src/engine/related/shipped.ts';
import { forEachDom } from '../doms.ts';

const pageUrl = 'https://news.example/2025/03/14/keldra-order';
const TITLES = [
  'Keldra opens a second factory for carriers',
  'Drivers learn to share the quay with robots',
  'Why the old cranes will not go away soon',
];

forEachDom((parse) => {
  const related = (around: string, lang = 'en') => {
    const page = parse(
      `<html lang="${lang}"><body><main><article><h1>Keldra wins an order</h1><p>Keldra sold 148 carriers to the harbour.</p></article>${around}</main></body></html>`,
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
      lang,
      model: shippedLinkModel(),
    });
  };
  /** A block of three stories, each card with a picture: what pages offer as reading. */
  const block = (heading: string, address: (n: number) => string, attributes = '') =>
    `<section class="more"><h2>${heading}</h2>${TITLES.map((title, n) => `<article class="card"><a ${attributes} href="${address(n)}"><img src="/p/${n}.jpg" alt=""><h3>${title}</h3></a></article>`).join('')}</section>`;
  const stories = (n: number) => `/2025/03/story-about-${n}`;

  it('offers such a block where nothing speaks against it', () => {
    expect(related(block('Related articles', stories))).toHaveLength(3);
  });

  it.each([
    'Sponsored',
    'Sponsored stories',
    'Promoted content',
    'Promoted Links',
    'Ads by Kwill',
    'Advertisement',
    'Paid content',
    'Around the web',
    'From around the web',
    'From our partners',
    'Anzeige',
    'Anzeigen',
    'Publicité',
    'Contenu sponsorisé',
    'Patrocinado',
    'Contenido patrocinado',
    '広告',
    'PR',
    '广告',
    'إعلان',
    'Presented by Kwill',
    'In partnership with Kwill',
    'Branded content',
  ])('refuses what stands under “%s”', (heading) => {
    expect(related(block(heading, (n) => `https://story.example/2025/03/story-about-${n}`))).toEqual([]);
    expect(related(block(heading, stories))).toEqual([]);
  });

  it.each([
    ['rel=sponsored', stories, 'rel="nofollow sponsored"'],
    ['an ad server', (n: number) => `https://trc.taboola.com/news/click/story-about-${n}`, ''],
    ['a counter of clicks', (n: number) => `https://brand.example/c/3006986/26410${n}/4270?u=story-about-the-quay`, ''],
    ['the site’s own paid part', (n: number) => `/sponsored/2025/03/story-about-${n}`, ''],
    ['a shop by commission', (n: number) => `https://www.amazon.de/Keldra-Chair/dp/B0${n}`, ''],
    ['a bookshop by commission', (n: number) => `https://books.example/a/6134/978125088005${n}`, ''],
    ['a shop behind a counter', (n: number) => `https://buy.example/r/3c03e5b91${n}?tag[]=harbour-20`, ''],
    ['a host for commissions', (n: number) => `https://affiliate.example/jump/carrier-tour-${n}`, ''],
    ['a host for clicks', (n: number) => `https://s.click.example/e/carrier-${n}`, ''],
    ['an app store', (n: number) => `https://apps.apple.com/us/app/keldra-carriers/id${n}`, ''],
    ['a social network', (n: number) => `https://www.tiktok.com/@keldra/video/${n}`, ''],
    ['accounts', (n: number) => `/login?next=/2025/03/story-about-${n}`, ''],
    ['subscriptions', (n: number) => `/subscribe/plan-${n}`, ''],
    ['comments', (n: number) => `/2025/03/story-about-${n}/comments`, ''],
    ['printing', (n: number) => `/print/story-about-${n}`, ''],
    ['sharing', (n: number) => `/2025/03/story-about-${n}?share=kwill`, ''],
    ['tags', (n: number) => `/tag/carriers-${n}`, ''],
    ['categories', (n: number) => `/category/harbours-${n}`, ''],
    ['authors', (n: number) => `/author/ada-fenn-${n}`, ''],
    ['who writes', (n: number) => `/by/ada-fenn-${n}`, ''],
    ['experts', (n: number) => `/our-experts/ada-fenn-${n}`, ''],
    ['the team', (n: number) => `/about/team/ada-fenn-${n}`, ''],
    ['people on a network', (n: number) => `https://www.linkedin.com/in/ada-fenn-${n}`, ''],
    ['things to buy', (n: number) => `/products/heavy-carrier-number-${n}`, ''],
    ['courses', (n: number) => `/courses/learn-to-drive-a-carrier-${n}`, ''],
    ['meetings', (n: number) => `/events/webinar/the-quay-of-tomorrow-${n}`, ''],
    ['days of an archive', (n: number) => `/2025/03/1${n}/`, ''],
    ['fine print', () => '/privacy-policy', ''],
    ['the page itself', (n: number) => `${pageUrl}#part-${n}`, ''],
    ['scripts', (n: number) => `javascript:show(${n})`, ''],
    ['data', (n: number) => `data:text/html,story-${n}`, ''],
    ['letters', (n: number) => `mailto:desk-${n}@news.example`, ''],
  ])('refuses %s, whatever its heading says', (_what, address, attributes) => {
    expect(related(block('Related articles', address, attributes))).toEqual([]);
  });

  it.each(['Related products', 'Featured Products', 'Our brands', 'Productos', '関連商品'])(
    'refuses what is sold under “%s”',
    (heading) => expect(related(block(heading, stories))).toEqual([]),
  );

  it('offers the edition of a country', () => {
    expect(related(block('Related articles', (n) => `/in/story-about-the-quay-${n}`))).toHaveLength(3);
  });

  it('offers what stands under words about products', () => {
    expect(related(block('Related articles on products we tested', stories))).toHaveLength(3);
  });

  it.each([
    ['a line in its link', '<h3>$</h3><span>Sponsored by Kwill</span>', ''],
    [
      'a name in its link',
      '<div data-theme-key="sponsor-label"><span>From the desk for Kwill</span></div><h3>$</h3>',
      '',
    ],
    ['a line beside its link', '<h3>$</h3>', '<p>Presented by Kwill</p>'],
    ['a mark in its link', '<h3>$</h3><span>広告</span>', ''],
    [
      'a name beside its link',
      '<h3>$</h3>',
      '<div class="card__sponsor-logo"><img src="/kwill.png" alt="Kwill"></div>',
    ],
  ])('refuses a card that tells by %s who paid', (_what, inside, beside) => {
    const cards = TITLES.map(
      (title, n) =>
        `<div class="card"><a href="${stories(n)}">${n === 1 ? inside.replace('$', title) : `<h3>${title}</h3>`}</a>${n === 1 ? beside : ''}</div>`,
    );
    const found = related(`<section><h2>Related articles</h2>${cards.join('')}</section>`);
    expect(found.map(({ title }) => title).sort()).toEqual([TITLES[0], TITLES[2]].sort());
  });

  it.each([
    ['of a section called PR', '<span>PR</span>', ''],
    ['that says it has no sponsor', '<span class="card--no-sponsor">Harbours</span>', ''],
    [
      'beside one that somebody paid for',
      '',
      '<div class="card"><a href="/2025/03/paid"><h3>Kwill moves quays in a day</h3><p>Sponsored by Kwill</p></a></div>',
    ],
  ])('offers a card %s', (_what, inside, beside) => {
    const cards = TITLES.map(
      (title, n) => `<div class="card"><a href="${stories(n)}"><h3>${title}</h3>${inside}</a></div>`,
    );
    const found = related(`<section><h2>Related articles</h2>${cards.join('')}${beside}</section>`);
    expect(found.map(({ title }) => title).sort()).toEqual([...TITLES].sort());
  });

  it('says nothing on a page of menus', () => {
    const menu = (tag: string) =>
      `<${tag}><ul>${['News', 'Sport', 'Harbours', 'Weather'].map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`).join('')}</ul></${tag}>`;
    expect(related(menu('nav') + menu('footer'))).toEqual([]);
  });

  it('offers one of two stories with nearly the same title', () => {
    const found = related(
      `<section><h2>Related articles</h2><ul>
        <li><a href="/2025/03/keldra-opens-a-second-factory-for-its-carriers">Keldra opens a second factory for its carriers</a></li>
        <li><a href="/video/keldra-opens-a-second-factory-for-carriers">Keldra opens a second factory for carriers</a></li>
        <li><a href="/2025/03/drivers-learn-to-share-the-quay">Drivers learn to share the quay with robots</a></li></ul></section>`,
    );
    expect(found).toHaveLength(2);
  });

  it('says what belongs to the same series', () => {
    const found = related(
      '<section><h2>More in this series</h2><ul><li><a href="/2025/02/carriers-part-one-the-drivers">Carriers, part one: the drivers</a></li></ul></section>',
    );
    expect(found).toMatchObject([{ kind: 'series', why: expect.arrayContaining([{ kind: 'same-series' }]) }]);
  });
});

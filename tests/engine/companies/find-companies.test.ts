import { describe, expect, it } from 'vitest';
import { findCompanies } from '../../../src/engine/companies/index.ts';
import { articleFromText } from '../../../src/engine/plain-text.ts';
import { companyModel } from '../../shipped-models.ts';

const read = (text: string, more: { title?: string; url?: string; siteName?: string } = {}) =>
  findCompanies(
    {
      ...articleFromText({ text, title: more.title ?? '', url: more.url ?? '', lang: 'en' }),
      siteName: more.siteName ?? '',
    },
    companyModel,
  );
const names = (text: string) => read(text).map(({ name }) => name);

describe('companies are found', () => {
  it('by the list of well-known and listed names', () => {
    expect(names('Chips for the new phone come from TSMC, and the screens are made by Samsung.').sort()).toEqual([
      'Samsung',
      'TSMC',
    ]);
    expect(names('The battery was bought from Enphase two years ago.')).toEqual(['Enphase']);
  });

  it('by a legal form in several languages', () => {
    for (const name of [
      'Norvane GmbH',
      'Quellmark S.p.A.',
      'Tessivo Oy',
      'Brindle Works Ltd',
      'Brindle Works plc',
      'Hollin Pty Ltd',
      'Vasterby AB',
      'Norvane Inc.',
    ])
      expect(names(`The parts were ordered from ${name} in the spring.`), name).toEqual([name]);
  });

  it('without the full stop of a sentence', () => {
    expect(names('The parts came from the Norvane Corporation. They were late.')).toEqual(['Norvane Corporation']);
  });

  it('without whoever owns them', () => {
    const text = "Cigna's Halvernorth Inc. sells drugs. Shares of Halvernorth Inc. rose by half.";
    expect(names(text)).toContain('Halvernorth Inc.');
    expect(names(text).some((name) => name.includes("'"))).toBe(false);
  });

  it('apart from a person and a place of the same name', () => {
    const [firm] = read(
      'Hollin Medical Therapy GmbH is in Ohio, said Scott Hollin, its owner. Hollin said that it grows. Hollin was glad.',
    );
    expect(firm?.aliases).toEqual(['Hollin Medical Therapy GmbH']);
  });

  it('apart where a comma stands between them', () => {
    expect(names('The bank runs on software of SAP, SAS and Oracle.').sort()).toEqual(['Oracle', 'SAP', 'SAS']);
  });

  it('in the spelling that does not shout', () => {
    expect(names('SHOPIFY\nThe shop runs on Shopify.')).toEqual(['Shopify']);
  });

  it('under one name where they are spelt in two ways', () => {
    expect(names('The HarbourSage GmbH was founded in May. Shares in Harbour Sage GmbH rose by half.')).toHaveLength(1);
    expect(names('The firm Teamsage GmbH sells at teamsage.com. Shares in Teamsage GmbH rose by half.')).toHaveLength(
      1,
    );
  });

  it('apart from their short form in brackets', () => {
    const [firm] = read('The Norvane Harbour Bank AG (NHB) sold 300 cranes. NHB said that it was pleased.');
    expect(firm?.aliases).toEqual(expect.arrayContaining(['NHB']));
    expect(firm?.aliases.some((alias) => alias.includes('('))).toBe(false);
  });

  it.each([
    'She sold her shares of Norvane before the crash.',
    'Traders watched Norvane (NYSE: NRV) all morning.',
    "Critics doubt that Norvane's revenue can double again.",
    'Norvane said on Monday that it will buy a rival. Shares of Norvane rose by 4%. The company makes pumps.',
    'The start-up Norvane has raised $20 million, it said. Norvane’s software plans routes for lorries.',
  ])('by what stands around a name: %s', (text) => {
    expect(names(text)).toEqual(['Norvane']);
  });

  it('with its symbol in brackets as another name', () => {
    const [found] = read('Traders watched Norvane Robotics (NYSE: NRVR) all morning. Norvane Robotics makes pumps.');
    expect(found?.aliases).toEqual(['Norvane Robotics', 'NRVR']);
  });

  it('by the head of the name', () => {
    const text =
      'The arms are built by Quellmark Robotics in Ohio. Last year Quellmark Robotics opened a second plant there.';
    expect(names(text)).toEqual(['Quellmark Robotics']);
  });

  it('without what stands before the name and is no part of it', () => {
    expect(
      names(
        'The Los Angeles-based Norvane Robotics has raised $20 million, it said. Norvane Robotics makes arms for lorries.',
      ),
    ).toEqual(['Norvane Robotics']);
    expect(names('Take Samsung: the company sold its plant and bought another one.')).toEqual(['Samsung']);
  });

  it('by the names of partners in a row', () => {
    const text =
      'She joined the law firm Halvern, Osgood & Pryce in 2019. Lawyers of Halvern, Osgood & Pryce LLP said on Monday that they will appeal.';
    expect(names(text)).toEqual(['Halvern, Osgood & Pryce LLP']);
  });

  it('once, where the article has a fuller name for it too', () => {
    const text = 'We booked with Avis in May. Avis Car Rental had two desks there, and Hertz had one.';
    expect(names(text).sort()).toEqual(['Avis Car Rental', 'Hertz']);
  });

  it('by a link to a site of the same name', () => {
    const article = articleFromText({ text: 'Much of this was first done by Quellmark in the north.', lang: 'en' });
    expect(findCompanies(article, companyModel)).toEqual([]);
    const start = article.text.indexOf('Quellmark');
    article.links.push({ url: 'https://shop.example/quellmark', text: 'Quellmark', start, end: start + 9 });
    expect(findCompanies(article, companyModel)).toEqual([]);
    article.links[0]!.url = 'https://quellmark.io/about';
    expect(findCompanies(article, companyModel).map(({ name }) => name)).toEqual(['Quellmark']);
  });
});

describe('plain words are companies only where the context carries them', () => {
  it.each([
    ['The apple fell far from the tree. Apple pie is what we had.', []],
    ['She told us that Apple will open a shop there.', ['Apple']],
    ['The gap was wide, and the shell was thin. Target the gap first.', []],
    ['They hit every target. Visa rules changed, and her visa ran out.', []],
    ['Drivers compared cars from Hyundai, Nissan and Ford for a month.', ['Ford', 'Hyundai', 'Nissan']],
    ['The film made Harrison Ford a star.', []],
  ])('%s', (text, expected) => {
    expect(names(text).sort()).toEqual(expected);
  });
});

describe('told from what is no company', () => {
  it.each([
    'To open a New York LLC, file the articles under a name such as ABC Company, LLC or Acme Corp. and pay the fee.',
    'Grace Hopper told Congress about it in 1985.',
    'They travelled from Berlin to New York and on to São Paulo.',
    'NASA and the European Commission signed it.',
    'The University of Bologna and the Institute of Physics agreed.',
    'The Ford Foundation gave a grant to the museum.',
    'On Monday the Ministry of Finance met in Rome.',
    'Python and HTML are taught in September.',
    'He supports Real Madrid and the Democratic Party.',
  ])('%s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('names of one company are merged', () => {
  const text = [
    'Quellmark Robotics GmbH opened a factory on Monday.',
    'Quellmark Robotics expects to hire 300 people, and Quellmark has raised its prices.',
    "The plan worries some in town. Quellmark's managers were not there.",
  ].join('\n');

  it('over legal form, short form and possessive', () => {
    const [company, ...others] = read(text);
    expect(others).toEqual([]);
    expect(company?.name).toBe('Quellmark Robotics GmbH');
    expect(company?.aliases).toEqual(['Quellmark Robotics GmbH', 'Quellmark Robotics', 'Quellmark']);
    expect(company?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Quellmark Robotics GmbH',
      'Quellmark Robotics',
      'Quellmark',
      'Quellmark',
    ]);
  });

  it('over a short form in brackets', () => {
    const [company, ...others] = read(
      'The work went to Norvane Heavy Industries (NHI) last year. In May NHI began to build.',
    );
    expect(others).toEqual([]);
    expect(company?.aliases).toEqual(['Norvane Heavy Industries', 'NHI']);
  });

  it('over its ticker', () => {
    const [company, ...others] = read('Traders watched Norvane (NYSE: NRV) all morning. By noon NRV had lost a tenth.');
    expect(others).toEqual([]);
    expect(company?.aliases).toEqual(['Norvane', 'NRV']);
  });

  it('but a subsidiary is not its parent', () => {
    const found = read("The paper is by Google's DeepMind, not by Google Cloud.");
    expect(found.map(({ name }) => name).sort()).toEqual(['DeepMind', 'Google', 'Google Cloud']);
  });
});

describe('ticker symbols', () => {
  const tickers = (text: string, url = '') => read(text, { url }).map(({ ticker }) => ticker);

  it('stand where the list is sure, or the text says so', () => {
    expect(tickers('Chips for the new phone come from Nvidia.')).toEqual(['NVDA']);
    expect(tickers('Traders watched Norvane (NYSE: NRV) all morning.')).toEqual(['NRV']);
  });

  it('of a name that others bear stand only beside words of a stock exchange', () => {
    expect(tickers('They had rented a car from Alamo. Alamo, the car rental firm, asked for more.')).toEqual([
      undefined,
    ]);
    expect(tickers('Shares of Alamo rose by 4%. Alamo said that its earnings had grown.')).toEqual(['ALG']);
  });
});

describe('roles', () => {
  const story = [
    'Norvane Robotics has bought a rival, Reuters reported on Monday.',
    'Norvane Robotics will pay in shares. The deal is its largest.',
    'Norvane Robotics was founded in a garage. It sells arms for warehouses.',
    'Its arms lift boxes of up to 40 kilograms from the shelves and learn where they belong within a day.',
    'Analysts expect that others will follow, because warehouses find too few people who want to work at night.',
    'The town is glad of it. The mayor said that the new hall will be finished by spring and bring 300 jobs.',
    'Buyers such as IKEA use them.',
  ].join('\n');

  it('key where the article is about it, source where only cited, else mentioned', () => {
    const found = read(story, { title: 'Norvane Robotics buys a rival' });
    expect(Object.fromEntries(found.map(({ name, role }) => [name, role]))).toEqual({
      'Norvane Robotics': 'key',
      Reuters: 'source',
      IKEA: 'mentioned',
    });
    expect(found[0]?.name).toBe('Norvane Robotics');
  });

  it('source where only pictures are theirs', () => {
    const credit = '\nPhoto: Ben Hollin/Getty Images';
    const found = read(`${story}${credit}${credit}${credit}`, { title: 'Norvane Robotics buys a rival' });
    expect(found.find(({ name }) => name === 'Getty Images')?.role).toBe('source');
  });

  it("the article's own site is never key", () => {
    const byAddress = read(story, {
      title: 'Norvane Robotics buys a rival',
      url: 'https://www.norvanerobotics.com/news/1',
    });
    expect(byAddress.find(({ name }) => name === 'Norvane Robotics')?.role).toBe('source');
    const byName = read(story, { title: 'Norvane Robotics buys a rival', siteName: 'Norvane Robotics' });
    expect(byName.find(({ name }) => name === 'Norvane Robotics')?.role).toBe('source');
  });
});

describe('other scripts and languages', () => {
  it('finds listed names alone where there are no capitals', () => {
    const text = '华为和腾讯今天发布了新产品。王小明表示，Apple 也会参加。';
    const found = read(text);
    expect(found.flatMap(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end))).sort()).toEqual([
      'Apple',
      '华为',
      '腾讯',
    ]);
    expect(read('これは普通の文章です。会社の名前はありません。')).toEqual([]);
  });

  it('does not take every German noun for a company', () => {
    const text =
      'Der Vorstand der Siemens AG sprach mit dem Betriebsrat über die Zukunft der Werke in Bayern und die Löhne der Arbeiter.';
    expect(names(text)).toEqual(['Siemens AG']);
  });
});

describe('an article without companies', () => {
  it('gives none', () => {
    expect(
      names(
        'Water the plants twice a week. In spring, move them to the window. The soil should feel damp but never wet.',
      ),
    ).toEqual([]);
    expect(names('')).toEqual([]);
  });
});

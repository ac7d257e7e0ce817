import { describe, expect, it } from 'vitest';
import type { Company, RelatedLink } from '../../../src/engine/article.ts';
import { withCompanies } from '../../../src/engine/related/explain.ts';
import { rankByBearing } from '../../../src/engine/related/rank.ts';
import { withDays } from '../../../src/engine/related/with-days.ts';

const subject = {
  title: 'Keldra builds electric carriers for the harbour',
  text: 'Keldra sold 148 carriers. The port waits. Keldra says its batteries last a shift; batteries are dear.',
  lang: 'en',
};

describe('rankByBearing', () => {
  it('ranks anything with a title, says why, and leaves out what has nothing in common', () => {
    const saved = [
      { id: 1, title: 'A cold spring for apples' },
      { id: 2, title: 'How long do batteries last?' },
      { id: 3, title: 'Keldra opens a second factory for carriers' },
    ];
    const ranked = rankByBearing(subject, saved);
    expect(ranked.map(({ candidate }) => candidate.id)).toEqual([3, 2]);
    expect(ranked[0]!.why).toContainEqual({ kind: 'name', name: 'Keldra' });
    expect(ranked[1]!.why).toEqual([{ kind: 'words', words: ['batteries', 'last'] }]);
  });

  it('says a name of two words as one, and no word that says little', () => {
    const coast = {
      title: 'Does Port Halvern grow?',
      text: 'Does it? Port Halvern grows. Most of Port Halvern is new. Does it last? Most say so.',
    };
    const [first] = rankByBearing(coast, [{ title: 'Most Roads to Port Halvern: Does It Pay?' }]);
    expect(first!.why).toEqual([{ kind: 'name', name: 'Port Halvern' }]);
  });

  it('says no year and nothing that stands in titles of all kinds', () => {
    const roofs = {
      title: 'Solar roofs in 2025',
      text: 'In 2025 solar roofs became cheap. Things look good for roofs.',
    };
    const [first] = rankByBearing(roofs, [{ title: 'Things to look for in solar roofs, 2025' }]);
    expect(first!.why).toEqual([{ kind: 'words', words: ['solar', 'roofs'] }]);
  });

  it('works without spaces between words', () => {
    const japanese = { title: '港の電動搬送車', text: '港では電動搬送車が使われる。電動搬送車は静かだ。', lang: 'ja' };
    const ranked = rankByBearing(japanese, [{ title: '魚市場の朝' }, { title: '電動搬送車の電池' }]);
    expect(ranked[0]!.candidate.title).toBe('電動搬送車の電池');
  });

  it('says no endings and pieces of words of scripts without spaces', () => {
    const japanese = {
      title: '港の電動搬送車を増やした',
      text: '港では電動搬送車のデータを調べた。電動搬送車は静かだった。データは明日、公開される。',
      lang: 'ja',
    };
    const [first] = rankByBearing(japanese, [{ title: '電動搬送車のデータを公開した' }, { title: '魚市場の朝' }]);
    const words = first!.why.flatMap((reason) => (reason.kind === 'words' ? reason.words : []));
    expect(new Set(words)).toEqual(new Set(['電動', '搬送', '公開']));
    const [ending] = rankByBearing(japanese, [{ title: '雨を待った' }]);
    expect(ending?.why ?? []).toEqual([]);
  });

  it('says nothing of the words of an address', () => {
    const saved = [{ title: 'https://harbour.example/carriers/batteries.html' }];
    const linking = { ...subject, text: `${subject.text} See https://harbour.example/carriers/batteries.html` };
    expect(rankByBearing(linking, saved)[0]!.why).toEqual([]);
  });

  it('takes German nouns for no names', () => {
    const german = { title: 'Der Hafen', text: 'Der Hafen wächst. Im Hafen wird gebaut.', lang: 'de' };
    const [first] = rankByBearing(german, [{ title: 'Neues vom Hafen' }]);
    expect(first!.why).toEqual([{ kind: 'words', words: ['Hafen'] }]);
  });
});

describe('withCompanies', () => {
  const company: Company = { name: 'Keldra Group', aliases: ['Keldra'], role: 'key', mentions: [], salience: 1 };
  const link = (title: string, score: number): RelatedLink => ({
    url: `https://news.example/${score}`,
    title,
    label: '',
    kind: 'related',
    score,
    why: [{ kind: 'name', name: 'Keldra' }],
  });

  it('raises what names a key company and says so once', () => {
    const found = withCompanies([link('A ferry', 0.55), link('Keldra sells cranes', 0.5)], [company]);
    expect(found[0]).toMatchObject({ title: 'Keldra sells cranes', why: [{ kind: 'company', name: 'Keldra Group' }] });
  });

  it('says no word twice', () => {
    const shown = {
      ...link('Keldra sells cranes', 0.5),
      why: [{ kind: 'words' as const, words: ['Keldra', 'sells'] }],
    };
    expect(withCompanies([shown], [company])[0]!.why).toEqual([{ kind: 'company', name: 'Keldra Group' }]);
  });

  it('finds whole words only', () => {
    expect(withCompanies([link('Keldrasund in spring', 0.5)], [company])[0]!.why).toEqual([
      { kind: 'name', name: 'Keldra' },
    ]);
  });
});

describe('withDays', () => {
  const link = (date?: string): RelatedLink => ({
    url: `https://news.example/${date}`,
    title: `A ferry, ${date}`,
    label: '',
    kind: 'latest',
    score: 0.5,
    ...(date && { date }),
  });

  it('raises the newer of two that are alike, and leaves alone what tells no day', () => {
    const [old, recent, undated] = withDays([link('2019-03-01'), link('2025-03-01T10:00:00Z'), link()]);
    expect(recent!.score).toBeGreaterThan(old!.score);
    expect(old!.score).toBeGreaterThan(undated!.score);
    expect(undated).toEqual(link());
    expect(recent!.score).toBeLessThan(0.55);
  });

  it('leaves scores above 1, by which training counts links', () => {
    expect(withDays([{ ...link('2025-03-01'), score: 7 }])[0]!.score).toBe(7);
    expect(withDays([{ ...link('2025-03-01'), score: 0.99 }])[0]!.score).toBe(1);
  });

  it('changes nothing where no card tells a day, or none that can be read', () => {
    expect(withDays([link(), link('soon')])).toEqual([link(), link('soon')]);
  });
});

// @vitest-environment jsdom
import './fake-browser.ts';
import { h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../until-effects-ran.ts';
import { type Article, createSanitizer, type Doubt, NO_CORRECTIONS } from '../../src/engine/index.ts';
import { Popup } from '../../src/pages/popup/popup.tsx';
import type { Services } from '../../src/pages/popup/services.ts';
import type { FurtherPagesOutcome, PageProblem, ReadOutcome } from '../../src/platform/messages.ts';
import type { Refusal } from '../../src/platform/restricted-page.ts';
import { article, salesRose, tarnMills } from './articles.ts';

let root: HTMLElement;

function services(outcome: ReadOutcome, changes: Partial<Services> = {}): Services {
  return {
    read: async () => outcome,
    readFurtherPage: vi.fn(async () => ({ kind: 'failed', name: 'Error', message: '' }) as const),
    stopFurtherPages: vi.fn(async () => undefined),
    find: async () => ({ companies: [tarnMills], claims: [salesRose], covered: true }),
    companyCorrections: vi.fn(async () => NO_CORRECTIONS),
    saveCompanyCorrections: vi.fn(async () => undefined),
    sanitize: createSanitizer(window),
    toMarkdown: async ({ title }) => `# ${title}\n`,
    quotationOf: async ({ url }, claim) => `“${claim.text}” ${url}`,
    copy: vi.fn(async () => undefined),
    searchWeb: vi.fn(async () => undefined),
    saveFile: vi.fn(),
    cleanViewState: async () => ({ kind: 'closed' }),
    openCleanView: vi.fn(async () => ({ kind: 'open' }) as const),
    closeCleanView: vi.fn(async () => ({ kind: 'closed' }) as const),
    autoClean: {
      watch: (listener) => {
        listener(null);
        return () => undefined;
      },
      turnOn: vi.fn(),
      turnOff: vi.fn(),
      setSubdomains: vi.fn(),
      openOptions: vi.fn(),
    },
    saved: async () => null,
    save: vi.fn(async () => ({ kind: 'saved', as: 'new', id: 'a', images: 0, missing: 0, changes: 0 }) as const),
    openLibrary: vi.fn(async () => undefined),
    openCompany: vi.fn(async () => undefined),
    followLink: vi.fn(async () => 'none' as const),
    savedReading: vi.fn(async () => ({ articles: [], companies: [] })),
    leave: vi.fn(),
    ...changes,
  };
}

const read = (changes: Partial<Article> = {}): ReadOutcome => ({ kind: 'article', article: article(changes) });
const state = () => document.documentElement.dataset.state;
const find = <E extends HTMLElement>(selector: string) => root.querySelector<E>(selector)!;

async function show(given: Services): Promise<void> {
  render(h(Popup, { services: given }), root);
  await vi.waitFor(() => expect(state()).not.toBe('loading'));
  if (state() === 'article') await vi.waitFor(() => expect(document.documentElement.dataset.complete).toBe('true'));
}

beforeEach(() => {
  document.documentElement.dataset.state = 'loading';
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, root);
  root.remove();
});

const series = (read: number[], total: number | null = 3, known = [1, 2, 3]): Article['pages'] => ({
  current: read[0]!,
  total,
  next: total !== null && read.length < total ? `https://mills.example/dryers/${read.length + 1}` : null,
  known: known.map((number) => ({ number, url: `https://mills.example/dryers/${number}` })),
  read,
});

describe('an article of several pages', () => {
  const line = () => find('#further-pages p').textContent;
  const button = () => find<HTMLButtonElement>('#read-pages');
  const finished = (pages: Article['pages'], problem: PageProblem | null = null): FurtherPagesOutcome => ({
    kind: 'finished',
    article: article({ pages, html: '<p>All of it.</p>', text: 'All of it.' }),
    problem,
  });
  /** Answers the questions for further pages one after the other, each when it is let. */
  function answering(...answers: FurtherPagesOutcome[]) {
    const waiting: (() => void)[] = [];
    const readFurtherPage = vi.fn(
      () => new Promise<FurtherPagesOutcome>((done) => waiting.push(() => done(answers.shift()!))),
    );
    return { readFurtherPage, answer: () => waiting.shift()!() };
  }

  test('one page alone says nothing', async () => {
    await show(services(read()));
    expect(root.querySelector('#further-pages')).toBeNull();
  });

  test.each<[Article['pages'], string, string]>([
    [series([1]), 'Page 1 of 3', 'Read all pages'],
    [series([1], null), 'Page 1, and there are more', 'Read all pages'],
    [series([2], 120), 'Page 2 of 120', 'Read the first 30 pages'],
  ])('offers them, and asks for none', async (pages, text, label) => {
    const given = services(read({ pages }));
    await show(given);
    expect(line()).toBe(text);
    expect(button().textContent).toBe(label);
    expect(given.readFurtherPage).not.toHaveBeenCalled();
  });

  test('reads them, says how far it is, and shows the whole', async () => {
    const { readFurtherPage, answer } = answering({ kind: 'page', next: 3, total: 3 }, finished(series([1, 2, 3])));
    const looked: string[] = [];
    const whole = async ({ text }: Article) => {
      looked.push(text);
      return { companies: [], claims: [], covered: true };
    };
    await show(services(read({ pages: series([1]) }), { readFurtherPage, find: whole }));
    button().click();
    await vi.waitFor(() => expect(line()).toBe('Reading page 2 of 3…'));
    expect(find('#further-pages').getAttribute('aria-busy')).toBe('true');
    answer();
    await vi.waitFor(() => expect(line()).toBe('Reading page 3 of 3…'));
    answer();
    await vi.waitFor(() => expect(line()).toBe('All 3 pages are here'));
    expect(root.querySelector('#read-pages')).toBeNull();
    expect(find('#article').textContent).toBe('All of it.');
    await vi.waitFor(() => expect(looked.at(-1)).toBe('All of it.'));
    expect(find('.spoken[role=status]').textContent).toContain('All 3 pages are here');
  });

  test('stops when told to, and shows what there is', async () => {
    const { readFurtherPage, answer } = answering(finished(series([1, 2]), { page: 3, reason: 'stopped' }));
    const given = services(read({ pages: series([1]) }), { readFurtherPage });
    await show(given);
    button().click();
    await vi.waitFor(() => expect(button().textContent).toBe('Stop'));
    button().click();
    expect(given.stopFurtherPages).toHaveBeenCalledOnce();
    answer();
    await vi.waitFor(() => expect(line()).toBe('2 of 3 pages are here'));
    expect(button().textContent).toBe('Read more pages');
  });

  test.each<[PageProblem, string, string | null]>([
    [
      { page: 3, reason: 'status', status: 503 },
      'Page 3 could not be read: the site answered with error 503.',
      'Try again',
    ],
    [{ page: 3, reason: 'too-many' }, 'Winnow reads at most 30 pages at once.', 'Read more pages'],
    [{ page: 3, reason: 'policy' }, 'Page 3 could not be read: this site forbids fetching it from here.', null],
    [{ page: 3, reason: 'repeats' }, 'Page 3 says nothing new.', null],
  ])('says why a page is missing', async (problem, why, label) => {
    const { readFurtherPage, answer } = answering(finished(series([1, 2]), problem));
    await show(services(read({ pages: series([1]) }), { readFurtherPage }));
    button().click();
    await vi.waitFor(() => expect(line()).toContain('Reading'));
    answer();
    await vi.waitFor(() => expect(line()).toContain(why));
    expect(line()).toContain('2 of 3 pages are here');
    expect(root.querySelector('#read-pages')?.textContent ?? null).toBe(label);
    await vi.waitFor(() => expect(find('.spoken[role=status]').textContent).toContain(why));
  });

  test('says so where the page is gone, and keeps the article', async () => {
    await show(services(read({ pages: series([1]) })));
    button().click();
    await vi.waitFor(() => expect(line()).toContain('The other pages could not be read.'));
    expect(find('#article').textContent).toContain('Sales at Tarn Mills rose');
  });
});

describe('an article', () => {
  test('shows its header, its text and what was found in it', async () => {
    await show(services(read()));
    expect(state()).toBe('article');
    expect(find('#article-title').textContent).toBe('Tarn Mills buys two dryers');
    expect(find('#article-site').textContent).toBe('The Mill Post');
    expect(find('#article-date').textContent).toBe('2 May 2025');
    expect(find('#article-byline').textContent).toBe('By Grain Desk');
    expect(find('#article-time').textContent).toBe('1 min read');
    expect(find('#article').textContent).toContain('Sales at Tarn Mills rose');
    expect(find('#companies .chip').textContent).toContain('Tarn Mills');
    expect(find('#companies .chip .count').textContent).toBe('2');
    expect(find('#claims .claim-text').textContent).toBe(salesRose.text);
    expect(find('#claims .claim-text b').textContent).toBe('12%');
    expect(find('#claims .speaker').textContent).toBe('Tarn Mills');
    const shown = (globalThis as { winnowArticle?: Article }).winnowArticle;
    expect(shown?.companies).toEqual([tarnMills]);
    expect(document.title).toBe('Tarn Mills buys two dryers – Winnow');
  });

  test('carries the language and direction of the text', async () => {
    await show(services(read({ lang: 'ar', dir: 'rtl' })));
    expect(find('article').lang).toBe('ar');
    expect(find('article').dir).toBe('rtl');
  });

  test('a company steps through its mentions, and Escape leaves', async () => {
    await show(services(read()));
    find<HTMLButtonElement>('#companies .chip').click();
    await vi.waitFor(() => expect(find('.position').textContent).toBe('1 of 2'));
    expect(root.querySelectorAll('.mentions li')).toHaveLength(2);
    find<HTMLButtonElement>('[aria-label="Next mention"]').click();
    await vi.waitFor(() => expect(find('.position').textContent).toBe('2 of 2'));
    await vi.waitFor(() => expect(find('[role=status]').textContent).toContain('Mention 2 of 2'));
    find<HTMLButtonElement>('[aria-label="Next mention"]').click();
    await vi.waitFor(() => expect(find('.position').textContent).toBe('1 of 2'));
    const escapeKey = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    find('#companies .chip').dispatchEvent(escapeKey);
    await vi.waitFor(() => expect(root.querySelector('.mentions')).toBeNull());
    expect(escapeKey.defaultPrevented).toBe(true);
  });

  test('a name is hidden for good, and the reader can take it back', async () => {
    const saved = vi.fn(async () => undefined);
    await show(services(read(), { saveCompanyCorrections: saved }));
    find<HTMLButtonElement>('#companies .chip').click();
    await vi.waitFor(() => expect(find('#not-a-company')).not.toBeNull());
    find<HTMLButtonElement>('#not-a-company').click();
    await vi.waitFor(() => expect(find('#companies .nothing').textContent).toBe('No company is named.'));
    expect(saved).toHaveBeenLastCalledWith({ hidden: ['tarn mills'], added: [] });
    expect(find('#hidden-companies').textContent).toContain('Tarn Mills');
    find<HTMLButtonElement>('#undo-company').click();
    await vi.waitFor(() => expect(find('#companies .chip .name').textContent).toBe('Tarn Mills'));
    expect(saved).toHaveBeenLastCalledWith(NO_CORRECTIONS);
    expect(root.querySelector('#undo-company')).toBeNull();
  });

  test('what was hidden before stays hidden, and is shown again by a click', async () => {
    const companyCorrections = async () => ({ hidden: ['tarn mills'], added: [] });
    await show(services(read(), { companyCorrections }));
    await vi.waitFor(() => expect(find('#hidden-companies')).not.toBeNull());
    expect(root.querySelector('#companies > .chips')).toBeNull();
    find<HTMLButtonElement>('#hidden-companies .chip').click();
    await vi.waitFor(() => expect(find('#companies > .chips').textContent).toContain('Tarn Mills'));
  });

  test('a name that is marked in the article can be added', async () => {
    const saved = vi.fn(async () => undefined);
    await show(
      services(read(), {
        find: async () => ({ companies: [], claims: [], covered: true }),
        saveCompanyCorrections: saved,
      }),
    );
    const words = find('#article p').firstChild!;
    document.getSelection()!.setBaseAndExtent(words, 0, words, 'Tarn Mills'.length);
    document.dispatchEvent(new Event('selectionchange'));
    await vi.waitFor(() => expect(find('#add-company').textContent).toContain('Tarn Mills'));
    find<HTMLButtonElement>('#add-company').click();
    await vi.waitFor(() => expect(find('#companies .chip .name').textContent).toBe('Tarn Mills'));
    expect(saved).toHaveBeenLastCalledWith({ hidden: [], added: ['Tarn Mills'] });
  });

  test('a claim is shown in its place, one at a time', async () => {
    await show(services(read()));
    find<HTMLButtonElement>('#claims .claim').click();
    await vi.waitFor(() => expect(find('#claims .claim').getAttribute('aria-pressed')).toBe('true'));
    find<HTMLButtonElement>('#companies .chip').click();
    await vi.waitFor(() => expect(find('#claims .claim').getAttribute('aria-pressed')).toBe('false'));
  });

  test('a claim is copied as a quotation, and searched for by the browser’s own engine on the click alone', async () => {
    const given = services(read());
    await show(given);
    expect(given.searchWeb).not.toHaveBeenCalled();
    find<HTMLButtonElement>('#claims .copy-claim').click();
    await vi.waitFor(() => expect(given.copy).toHaveBeenCalledWith(`“${salesRose.text}” https://mills.example/dryers`));
    find<HTMLButtonElement>('#claims .search-claim').click();
    await vi.waitFor(() => expect(given.searchWeb).toHaveBeenCalledWith(salesRose.text));
    expect(find('#claims .claim').getAttribute('aria-pressed')).toBe('false');
  });

  test('a search or a copy that the browser refuses says so in its card', async () => {
    await show(services(read(), { searchWeb: () => Promise.reject(new Error('no engine')) }));
    find<HTMLButtonElement>('#claims .search-claim').click();
    await vi.waitFor(() => expect(find('#claims .claim-card').textContent).toContain('no engine'));
  });

  test('claims are chosen by kind and company, and keep their place', async () => {
    const bought = {
      ...salesRose,
      start: 0,
      end: 68,
      text: 'Tarn Mills will buy two dryers for €4 million, the cooperative said.',
      kind: 'forecast' as const,
      figures: [],
      hedges: [{ start: 11, end: 15, text: 'will' }],
      companies: [],
    };
    await show(
      services(read(), { find: async () => ({ companies: [tarnMills], claims: [salesRose, bought], covered: true }) }),
    );
    const cards = () => [...root.querySelectorAll('#claims .claim-text')].map((card) => card.textContent);
    const pick = (selector: string, value: string) => {
      find<HTMLSelectElement>(selector).value = value;
      find(selector).dispatchEvent(new Event('change', { bubbles: true }));
    };
    expect(cards()).toEqual([salesRose.text, bought.text]);
    pick('#claim-kind', 'forecast');
    await vi.waitFor(() => expect(cards()).toEqual([bought.text]));
    expect(find('#claims .claim-text i').textContent).toBe('will');
    expect(find('#claims .hedged').textContent).not.toBe('');
    find<HTMLButtonElement>('#claims .claim').click();
    await vi.waitFor(() => expect(find('[role=status]').textContent).toContain(bought.text));
    pick('#claim-company', 'Tarn Mills');
    await vi.waitFor(() => expect(cards()).toEqual([]));
    pick('#claim-kind', '');
    await vi.waitFor(() => expect(cards()).toEqual([salesRose.text]));
  });

  test('links in a claim stand below it, if they are web addresses', async () => {
    const links = [
      { url: 'https://www.grain.example/report', text: 'report' },
      { url: 'javascript:globalThis.ran=1', text: 'bad' },
    ];
    await show(
      services(read(), { find: async () => ({ companies: [], claims: [{ ...salesRose, links }], covered: true }) }),
    );
    const shown = [...root.querySelectorAll<HTMLAnchorElement>('#claims .evidence a')];
    expect(shown.map(({ href, textContent, rel }) => [href, textContent, rel])).toEqual([
      ['https://www.grain.example/report', 'grain.example', 'noopener noreferrer'],
    ]);
  });

  test.each([true, false])('says whether the language is covered less (covered: %s)', async (covered) => {
    await show(services(read(), { find: async () => ({ companies: [], claims: [salesRose], covered }) }));
    expect(root.querySelector('.covered-less') === null).toBe(covered);
  });

  test('arrow keys move among the chips, which are one Tab stop', async () => {
    const companies = ['Tarn Mills', 'Ost Grain', 'Keld Feeds'].map((name) => ({ ...tarnMills, name }));
    await show(services(read(), { find: async () => ({ companies, claims: [], covered: true }) }));
    const chips = [...root.querySelectorAll<HTMLButtonElement>('#companies .chip')];
    expect(chips.map((chip) => chip.tabIndex)).toEqual([0, -1, -1]);
    chips[0]!.focus();
    chips[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    expect(document.activeElement).toBe(chips[1]);
    chips[1]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
    expect(document.activeElement).toBe(chips[2]);
    await vi.waitFor(() => expect(chips.map((chip) => chip.tabIndex)).toEqual([-1, -1, 0]));
  });

  test('what is removed is grouped by reason, each piece with text, rule and place', async () => {
    const place = { where: 'inside', after: 'the cooperative said.', path: 'main > aside' } as const;
    const link = { url: 'https://mills.example/offer', text: 'Offer' };
    const removals: Article['removals'] = [
      { reason: 'advertisement', rule: 'ad-slots', text: 'Buy now', links: [link], place },
      { reason: 'advertisement', rule: 'ad-slots', text: '', links: [], place },
      { reason: 'newsletter', rule: 'forms', text: 'Sign up', links: [], place },
    ];
    await show(services(read({ removals })));
    expect([...root.querySelectorAll('.reasons summary')].map((summary) => summary.textContent)).toEqual([
      'Newsletter forms1',
      'Advertisements2',
    ]);
    const group = find<HTMLDetailsElement>('[data-reason=advertisement]');
    group.open = true;
    await vi.waitFor(() => expect(group.querySelectorAll('.removals > li')).toHaveLength(2));
    const piece = group.querySelector<HTMLDetailsElement>('.removals details')!;
    piece.open = true;
    await vi.waitFor(() => expect(piece.querySelector('.removal-text')?.textContent).toBe('Buy now'));
    expect(piece.textContent).toContain('ad-slots');
    expect(piece.textContent).toContain('inside the article, after “the cooperative said.”');
    expect(piece.querySelector('a')?.rel).toBe('noopener noreferrer');
  });

  test('companies and claims that fail say so, and the article stays', async () => {
    const find_ = () => Promise.reject(new Error('out of words'));
    await show(services(read(), { find: find_ }));
    expect(find('#companies').textContent).toContain('out of words');
    expect(find('#claims').textContent).toContain('out of words');
    expect(find('#article').textContent).toContain('two dryers');
  });
});

describe('hostile strings stay strings', () => {
  const script = '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script>';

  test('in the header, companies, claims, related and removed', async () => {
    const changes: Partial<Article> = {
      title: script,
      byline: script,
      siteName: script,
      publishedTime: script,
      lang: '"><img src=x>',
      related: [
        { url: 'javascript:globalThis.ran=1', title: 'bad', label: '', kind: 'related', score: 1 },
        { url: 'data:text/html,<script>1</script>', title: 'bad', label: '', kind: 'related', score: 1 },
        { url: 'https://mills.example/ok', title: script, label: script, kind: 'related', score: 1 },
      ],
    };
    await show(
      services(read(changes), {
        find: async () => ({ companies: [{ ...tarnMills, name: script }], claims: [], covered: true }),
      }),
    );
    expect(find('#article-title').textContent).toBe(script);
    expect(root.querySelectorAll('script')).toHaveLength(0);
    expect(root.querySelectorAll('img:not(.mark)')).toHaveLength(0);
    expect([...root.querySelectorAll<HTMLAnchorElement>('#related a')].map((a) => a.href)).toEqual([
      'https://mills.example/ok',
    ]);
  });

  test('in the body: it is sanitised again at the popup’s own border', async () => {
    const html = `<p onclick="globalThis.ran=1">Text ${script}<a href="javascript:1">link</a><iframe src="https://x.example"></iframe></p>`;
    await show(services(read({ html })));
    const body = find('#article');
    expect(body.textContent).toContain('Text');
    expect(body.querySelectorAll('script, iframe, [onclick], [onerror], a[href]')).toHaveLength(0);
    expect('ran' in globalThis).toBe(false);
  });
});

describe('no article', () => {
  test('says why, and shows what was found when asked to', async () => {
    await show(services(read({ isArticle: false, doubts: ['mostly-links', 'home-page'] })));
    expect(state()).toBe('not-article');
    expect(root.textContent).toContain('Most of the text is links.');
    expect(root.textContent).toContain('It looks like the front page of a site.');
    find<HTMLButtonElement>('#read-anyway').click();
    await vi.waitFor(() => expect(state()).toBe('article'));
    expect(find('#article').textContent).toContain('two dryers');
  });

  test('a text that is likely an article is shown without asking, though nobody would bet on it', async () => {
    await show(services(read({ isArticle: false, confidence: 0.4, doubts: ['unlike-articles'] })));
    expect(state()).toBe('article');
    expect(find('#article').textContent).toContain('two dryers');
  });

  test.each<Doubt>([
    'no-text',
    'little-text',
    'mostly-links',
    'no-sentences',
    'home-page',
    'looks-like-forum',
    'looks-like-shop',
    'looks-like-list',
    'unlike-articles',
  ])('there are words for the doubt %s', async (doubt) => {
    const doubts: Doubt[] = [...new Set<Doubt>(['home-page', doubt])];
    await show(services(read({ isArticle: false, doubts })));
    const words = [...root.querySelectorAll('.doubts li')].map((line) => line.textContent);
    expect(words).toHaveLength(doubts.length);
    expect(words.every(Boolean)).toBe(true);
  });

  test('an empty page has nothing to read anyway', async () => {
    await show(services(read({ isArticle: false, text: '', html: '', doubts: ['no-text'] })));
    expect(state()).toBe('not-article');
    expect(root.querySelector('#read-anyway')).toBeNull();
    expect(find('#notice-title').textContent).toBe('There is no text on this page');
  });

  const refusals: Refusal[] = [
    'browser-page',
    'store',
    'extension-page',
    'source-view',
    'file-access',
    'error-page',
    'policy',
    'pdf',
    'image',
    'media',
    'text-file',
    'data-file',
    'no-access',
  ];
  test.each(refusals)('refused: %s has words of its own', async (refusal) => {
    await show(services({ kind: 'refused', refusal }));
    expect(state()).toBe('refused');
    expect(find('#notice-title').textContent).not.toBe('');
    expect(find('.notice p').textContent).not.toBe('');
    expect(document.activeElement).toBe(find('#notice-title'));
  });

  test('a failure says what happened, and trying again can succeed', async () => {
    const failure: ReadOutcome = { kind: 'failed', name: 'RangeError', message: 'too deep' };
    const outcomes = [failure, read()];
    await show(services(failure, { read: async () => outcomes.shift()! }));
    expect(state()).toBe('failed');
    expect(root.textContent).toContain('RangeError: too deep');
    find<HTMLButtonElement>('#try-again').click();
    await vi.waitFor(() => expect(state()).toBe('article'));
  });
});

test('words appear when reading takes longer than a moment', async () => {
  vi.useFakeTimers();
  render(h(Popup, { services: services(read(), { read: () => new Promise(() => undefined) }) }), root);
  await vi.advanceTimersByTimeAsync(100);
  expect(find('.progress').textContent).toBe('');
  await vi.advanceTimersByTimeAsync(100);
  expect(find('.progress').textContent).toBe('Reading the page…');
  await vi.advanceTimersByTimeAsync(4000);
  expect(find('.progress').textContent).toContain('still loading');
  vi.useRealTimers();
});

describe('actions', () => {
  test('copies Markdown', async () => {
    const given = services(read());
    await show(given);
    find<HTMLButtonElement>('#copy-markdown').click();
    await vi.waitFor(() => expect(given.copy).toHaveBeenCalledWith('# Tarn Mills buys two dryers\n'));
    await vi.waitFor(() => expect(find('[role=status]').textContent).toBe('Copied'));
  });

  test('a refused copy becomes a file', async () => {
    const given = services(read(), { copy: () => Promise.reject(new Error('not focused')) });
    await show(given);
    find<HTMLButtonElement>('#copy-markdown').click();
    await vi.waitFor(() => expect(given.saveFile).toHaveBeenCalledOnce());
    await vi.waitFor(() => expect(root.textContent).toContain('saved as a file'));
  });

  test('opens the clean view and leaves; a failure is told and the popup stays', async () => {
    const given = services(read());
    await show(given);
    find<HTMLButtonElement>('#clean-view').click();
    await vi.waitFor(() => expect(given.leave).toHaveBeenCalledOnce());
    render(null, root);
    const failing = services(read(), {
      openCleanView: async () => ({ kind: 'failed', name: 'Error', message: 'gone' }),
    });
    document.documentElement.dataset.state = 'loading';
    await show(failing);
    find<HTMLButtonElement>('#clean-view').click();
    await vi.waitFor(() => expect(find('.problem').textContent).toContain('gone'));
    expect(failing.leave).not.toHaveBeenCalled();
  });

  test('an open clean view is closed by the same button', async () => {
    const given = services(read(), { cleanViewState: async () => ({ kind: 'open' }) });
    await show(given);
    await vi.waitFor(() => expect(find('#clean-view').textContent).toBe('Leave clean view'));
    find<HTMLButtonElement>('#clean-view').click();
    await vi.waitFor(() => expect(given.closeCleanView).toHaveBeenCalledOnce());
  });
});

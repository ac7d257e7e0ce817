// @vitest-environment jsdom
import './fake-browser.ts';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../until-effects-ran.ts';
import type { RelatedLink } from '../../src/engine/index.ts';
import { RelatedReading } from '../../src/pages/popup/related-reading.tsx';
import type { Services } from '../../src/pages/popup/services.ts';
import type { SavedReading } from '../../src/platform/messages.ts';
import { article, tarnMills } from './articles.ts';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const link = (slug: string, changes: Partial<RelatedLink> = {}): RelatedLink => ({
  url: `https://mills.example/${slug}`,
  title: `About ${slug}`,
  label: '',
  kind: 'related',
  score: 0.5,
  ...changes,
});
const NOTHING: SavedReading = { articles: [], companies: [] };
const say = vi.fn();
function services(changes: Partial<Services> = {}) {
  return {
    followLink: vi.fn(async () => 'none' as const),
    savedReading: vi.fn(async () => NOTHING),
    openLibrary: vi.fn(async () => undefined),
    openCompany: vi.fn(async () => undefined),
    leave: vi.fn(),
    ...changes,
  } as unknown as Services;
}
const show = (related: RelatedLink[], given = services(), searched = true) =>
  render(
    h(RelatedReading, {
      article: article({ related, url: 'https://mills.example/page' }),
      companies: [tarnMills],
      searched,
      services: given,
      say,
    }),
    root,
  );
const button = (name: string) => root.querySelector<HTMLButtonElement>(`button[aria-label^="${name}"]`)!;
const texts = (selector: string) => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

test('links stand under their kinds, in the order of each kind’s best', () => {
  show([link('a', { kind: 'latest' }), link('b', { kind: 'source' }), link('c', { kind: 'latest' })]);
  expect(texts('h3')).toEqual(['Latest', 'Linked in the text']);
  expect(texts('.related-title')).toEqual(['About a', 'About c', 'About b']);
});

test('ten at first, all on demand', async () => {
  show(Array.from({ length: 13 }, (_, i) => link(`n${i}`)));
  expect(root.querySelectorAll('.related li')).toHaveLength(10);
  root.querySelector<HTMLButtonElement>('#related-all')!.click();
  await vi.waitFor(() => expect(root.querySelectorAll('.related li')).toHaveLength(13));
});

test('says what a link names or shares with the article', () => {
  show([
    link('a', { title: 'Tarn Mills grows', why: [{ kind: 'name', name: 'Tarn' }] }),
    link('b', { why: [{ kind: 'words', words: ['wool', 'dryers'] }] }),
  ]);
  expect(texts('.related-place')[0]).toContain('names Tarn Mills');
  expect(texts('.related-place')[1]).toContain('in common: wool, dryers');
});

test('a source shows the sentence that it stands in, and nothing else its card', () => {
  show([
    link('a', { kind: 'source', excerpt: 'Rents were lower than in spring.' }),
    link('b', { excerpt: 'What the card says of it.' }),
  ]);
  expect(texts('.related-sentence')).toEqual(['Rents were lower than in spring.']);
});

test('asks nothing of anyone: pictures of cards are not loaded', () => {
  show([link('a', { image: 'https://mills.example/a.jpg', excerpt: 'What the card says of it.' })]);
  expect(root.querySelectorAll('img, link, iframe, [style*="url"]')).toHaveLength(0);
  expect(root.querySelector('a')).toMatchObject({ target: '_blank', rel: 'noopener noreferrer' });
});

test('a page that offers none says so', () => {
  show([]);
  expect(texts('.nothing')).toEqual(['The page offers none.']);
  expect(root.querySelectorAll('li')).toHaveLength(0);
});

test('a link opens as clean view on a press, and the popup leaves once it is open', async () => {
  const followLink = vi.fn(async () => 'opened' as const);
  const leave = vi.fn();
  show([link('a')], services({ followLink, leave }));
  expect(followLink).not.toHaveBeenCalled();
  button('Open link as clean view: About a').click();
  // In the click itself: the browser's prompt wants that.
  expect(followLink).toHaveBeenCalledExactlyOnceWith('https://mills.example/a', 'open');
  await vi.waitFor(() => expect(leave).toHaveBeenCalledOnce());
});

test.each([
  ['saved', 'Saved to your library', true],
  ['none', 'Not allowed', false],
  ['failed', 'It could not be saved. Its page stays open.', false],
] as const)('a link is saved on a press: %s', async (outcome, words, isDone) => {
  const followLink = vi.fn(async () => outcome);
  show([link('a')], services({ followLink }));
  button('Save the linked article to the library: About a').click();
  expect(followLink).toHaveBeenCalledExactlyOnceWith('https://mills.example/a', 'save');
  await vi.waitFor(() => expect(say).toHaveBeenLastCalledWith(words));
  await vi.waitFor(() => expect(button('Saved') !== null).toBe(isDone));
});

test('what was saved on the same company and subject stands among the related, with its reasons', async () => {
  const saved: SavedReading = {
    articles: [
      {
        id: 'x1',
        title: 'Tarn Mills borrows for its dryers',
        site: 'mill.example',
        savedAt: '2025-04-01T10:00:00Z',
        why: [{ kind: 'company', name: 'Tarn Mills' }],
      },
    ],
    companies: [{ name: 'Tarn Mills', count: 3 }],
  };
  const given = services({ savedReading: vi.fn(async () => saved) });
  show([], given);
  await vi.waitFor(() => expect(texts('#saved-related h3')).toEqual(['You saved']));
  expect(texts('#saved-related p')).toEqual(['3 more on Tarn Mills']);
  expect(texts('#saved-related li')[0]).toContain('names Tarn Mills');
  const [company, one] = root.querySelectorAll<HTMLButtonElement>('#saved-related button');
  company!.click();
  one!.click();
  expect(given.openCompany).toHaveBeenCalledWith('Tarn Mills');
  expect(given.openLibrary).toHaveBeenCalledWith('x1');
});

test('the library is asked once the companies are known, and nothing is said where it holds nothing', async () => {
  const given = services();
  show([link('a')], given, false);
  expect(given.savedReading).not.toHaveBeenCalled();
  show([link('a')], given, true);
  await vi.waitFor(() => expect(given.savedReading).toHaveBeenCalledOnce());
  expect(root.querySelector('#saved-related')).toBeNull();
});

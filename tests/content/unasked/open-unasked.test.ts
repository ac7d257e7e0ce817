// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Hold } from '../../../src/content/unasked/hold-page.ts';
import { openUnasked, type UnaskedPage } from '../../../src/content/unasked/open-unasked.ts';
import type { ReadOutcome } from '../../../src/platform/messages.ts';
import { article } from '../../pages/articles.ts';

/** A page and the view over it, as far as what opens it unasked knows them. */
class Page implements UnaskedPage {
  readonly done: string[] = [];
  isArticle = true;
  private open = false;
  private read_: ReadOutcome = { kind: 'failed', name: 'Error', message: '' };
  readonly hold: Hold & { isOver: boolean } = {
    isOver: false,
    lift: () => {
      if (!this.hold.isOver) this.done.push('shown as it is');
      this.hold.isOver = true;
    },
  };

  begun = () => void this.done.push('begun');
  warmUp = () => undefined;
  latest = () => this.read_;
  isOpen = () => this.open;
  left = () => void this.done.push('left');

  read = async () => {
    const text = document.body.textContent ?? '';
    this.read_ = { kind: 'article', article: { ...article(), text, isArticle: this.isArticle } };
    return this.read_;
  };

  show = async () => {
    this.open = true;
    this.done.push('clean');
  };

  close(): void {
    this.open = false;
  }
}

const say = (text: string) => {
  document.body.innerHTML = `<main><p>${text}</p></main>`;
};
const setReadyState = (value: DocumentReadyState) =>
  Object.defineProperty(document, 'readyState', { value, configurable: true });
const setPrerendering = (value: boolean) =>
  Object.defineProperty(document, 'prerendering', { value, configurable: true });

describe('a page that nobody asked about', () => {
  beforeEach(() => {
    vi.useRealTimers();
    say('The harbour was quiet.');
    setReadyState('complete');
    setPrerendering(false);
    history.replaceState(null, '', '/first');
  });

  test('is clean where it is an article, and shown only then', async () => {
    const page = new Page();
    await openUnasked(document, page.hold, page);
    expect(page.done).toEqual(['begun', 'clean', 'shown as it is']);
  });

  test('is read as soon as its text is there, and not before', async () => {
    setReadyState('loading');
    const page = new Page();
    const opened = openUnasked(document, page.hold, page);
    await new Promise((done) => setTimeout(done, 50));
    expect(page.done).toEqual(['begun']);
    document.dispatchEvent(new Event('DOMContentLoaded'));
    setReadyState('complete');
    await opened;
    expect(page.done).toContain('clean');
  });

  test('that is rendered before anyone goes there is asked nothing of, and clean when they do', async () => {
    setPrerendering(true);
    const page = new Page();
    const opened = openUnasked(document, page.hold, page);
    await new Promise((done) => setTimeout(done, 50));
    expect(page.done).toEqual([]);
    setPrerendering(false);
    document.dispatchEvent(new Event('prerenderingchange'));
    await opened;
    expect(page.done).toEqual(['begun', 'clean', 'shown as it is']);
  });

  test('is shown as it is where it is no article, and what was made ready goes', async () => {
    const page = new Page();
    page.isArticle = false;
    await openUnasked(document, page.hold, page);
    expect(page.done).toEqual(['begun', 'shown as it is', 'left']);
  });

  test('is looked at once more when its text has come', async () => {
    const page = new Page();
    page.isArticle = false;
    const opened = openUnasked(document, page.hold, page);
    await vi.waitFor(() => expect(page.hold.isOver).toBe(true));
    page.isArticle = true;
    say('The harbour was quiet. '.repeat(20));
    await opened;
    expect(page.done).toEqual(['begun', 'shown as it is', 'clean']);
  });

  test('is not taken for one in use because of what its own scripts pretend', async () => {
    const page = new Page();
    page.isArticle = false;
    const opened = openUnasked(document, page.hold, page);
    await vi.waitFor(() => expect(page.hold.isOver).toBe(true));
    page.isArticle = true;
    document.dispatchEvent(new KeyboardEvent('keydown'));
    say('The harbour was quiet. '.repeat(20));
    await opened;
    expect(page.done).toContain('clean');
  });

  test('follows an application to its next article, once that is there', async () => {
    const page = new Page();
    await openUnasked(document, page.hold, page);
    page.close();
    history.pushState(null, '', '/second');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await new Promise((done) => setTimeout(done, 400));
    // Still the old text.
    expect(page.done.filter((one) => one === 'clean')).toHaveLength(1);
    say('The second harbour was loud.');
    await vi.waitFor(() => expect(page.done.filter((one) => one === 'clean')).toHaveLength(2), { timeout: 3000 });
  });

  test('lets the view follow by itself while it is open', async () => {
    const page = new Page();
    await openUnasked(document, page.hold, page);
    history.pushState(null, '', '/second');
    window.dispatchEvent(new PopStateEvent('popstate'));
    say('The second harbour was loud.');
    await new Promise((done) => setTimeout(done, 600));
    expect(page.done.filter((one) => one === 'clean')).toHaveLength(1);
  });
});

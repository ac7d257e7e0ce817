// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../pages/fake-browser.ts';
import '../until-effects-ran.ts';
import { createSanitizer, NO_CORRECTIONS, unclobbered } from '../../src/engine/index.ts';
import { CleanView } from '../../src/reader/clean-view.ts';
import type { ViewServices } from '../../src/reader/services.ts';
import { article } from '../pages/articles.ts';

const services = (changes: Partial<ViewServices> = {}): ViewServices => ({
  sanitize: createSanitizer(window),
  read: async () => ({ kind: 'article', article: article() }),
  faces: async () => [],
  analyse: async () => ({ companies: [], claims: [], covered: true }),
  companyCorrections: async () => NO_CORRECTIONS,
  saveCompanyCorrections: async () => undefined,
  copyClaim: async () => undefined,
  searchWeb: async () => undefined,
  isAutoClean: async () => false,
  followLink: async () => 'none',
  toggleAutoClean: async () => undefined,
  closed: () => undefined,
  ...changes,
});
const view = () => document.querySelector('winnow-view');

beforeEach(() => {
  document.head.innerHTML = '<title>Mill</title>';
  document.body.innerHTML = '<main id="page"><p>The page</p><input value="typed"></main>';
  const layout = {
    matchMedia: () => new EventTarget(),
    ResizeObserver: class {
      observe(): void {}
      disconnect(): void {}
    },
  };
  Object.assign(globalThis, layout);
  Object.assign(unclobbered(document, 'defaultView')!, layout);
  // jsdom has no top layer. What is tested here is what happens around it.
  const dialog = HTMLDialogElement.prototype;
  dialog.showModal = function () {
    this.open = true;
  };
  dialog.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

afterEach(() => {
  view()?.querySelector('dialog')?.close();
});

describe('the clean view', () => {
  test('tells whether the site opens clean by itself, and asks again after it was changed', async () => {
    let isOn = true;
    const toggleAutoClean = vi.fn(async () => {
      isOn = !isOn;
    });
    await new CleanView(document, services({ isAutoClean: async () => isOn, toggleAutoClean })).open(article());
    const button = () => view()!.querySelector<HTMLButtonElement>('[aria-label="Always clean"]')!;
    await vi.waitFor(() => expect(button().getAttribute('aria-pressed')).toBe('true'));
    button().click();
    await vi.waitFor(() => expect(button().getAttribute('aria-pressed')).toBe('false'));
    expect(toggleAutoClean).toHaveBeenCalledOnce();
  });

  test('shows the article, all of its header as text', async () => {
    const clean = new CleanView(document, services());
    const hostile = '<img src=x onerror="globalThis.ran=1">';
    const html = `<p>Two dryers ${hostile}</p><script>globalThis.ran=1</script>`;
    await clean.open(article({ title: hostile, html, byline: hostile, siteName: hostile }));
    expect(clean.isOpen).toBe(true);
    expect(view()?.parentElement).toBe(document.body);
    expect(view()?.querySelector('h1')?.textContent).toBe(hostile);
    expect(view()?.querySelector('.winnow-article')?.textContent).toContain('Two dryers');
    expect(view()?.querySelectorAll('script, [onerror]')).toHaveLength(0);
    expect(view()?.querySelector('dialog')?.getAttribute('aria-label')).toBe('Clean view');
  });

  test('carries the language and direction of the text', async () => {
    const clean = new CleanView(document, services());
    await clean.open(article({ lang: 'he', dir: 'rtl' }));
    const text = view()?.querySelector<HTMLElement>('article');
    expect([text?.lang, text?.dir]).toEqual(['he', 'rtl']);
    expect(view()?.getAttribute('dir')).toBe('ltr');
  });

  test('closing gives the page back as it was, whichever way it goes', async () => {
    const closed = vi.fn();
    const clean = new CleanView(document, services({ closed }));
    const before = document.documentElement.outerHTML;
    const main = document.querySelector('#page');
    for (const close of [
      () => clean.close(),
      () => view()?.querySelector<HTMLButtonElement>('.winnow-close')?.click(),
      () => view()?.querySelector('dialog')?.close(),
    ]) {
      await clean.open(article());
      expect(view()).not.toBeNull();
      close();
      expect(clean.isOpen).toBe(false);
      expect(document.documentElement.outerHTML).toBe(before);
      expect(document.querySelector('#page')).toBe(main);
    }
    expect(closed).toHaveBeenCalledTimes(3);
  });

  test('opens once', async () => {
    const clean = new CleanView(document, services());
    await Promise.all([clean.open(article()), clean.open(article())]);
    await clean.open(article());
    expect(document.querySelectorAll('winnow-view')).toHaveLength(1);
  });

  test('keeps its keys and clicks from the page', async () => {
    const clean = new CleanView(document, services());
    await clean.open(article());
    const heard = vi.fn();
    for (const type of ['keydown', 'click']) document.addEventListener(type, heard);
    const inside = view()!.querySelector('p')!;
    inside.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
    inside.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(heard).not.toHaveBeenCalled();
    for (const type of ['keydown', 'click']) document.removeEventListener(type, heard);
  });

  test('a face that the browser refuses leaves the text readable', async () => {
    const faces = async () => [{ style: 'normal' as const, weight: '400', data: '&&& not base64' }];
    const clean = new CleanView(document, services({ faces }));
    await clean.open(article());
    expect(view()?.textContent).toContain('two dryers');
  });

  test('shows of a listed company the symbol of its shares, as the popup does', async () => {
    const found = (name: string, ticker?: string) => ({
      name,
      aliases: [name],
      role: 'key' as const,
      mentions: [{ start: 0, end: 4 }],
      salience: 1,
      ...(ticker && { ticker }),
    });
    const companies = [found('Tarn Mills', 'TRNM'), found('Dunmore')];
    const analyse = async () => ({ companies, claims: [], covered: true });
    await new CleanView(document, services({ analyse })).open(article());
    const chips = () => [...view()!.querySelectorAll('.winnow-chips button')];
    view()!.querySelector<HTMLButtonElement>('[aria-label="About this article"]')!.click();
    await vi.waitFor(() => expect(chips()).toHaveLength(2));
    expect(chips().map((chip) => chip.querySelector('.winnow-ticker')?.textContent)).toEqual(['TRNM', undefined]);
    expect(chips()[0]!.textContent).toMatch(/^Tarn Mills TRNM 1/);
  });

  test('pauses what plays in the page', async () => {
    const playing = document.body.appendChild(document.createElement('video'));
    Object.defineProperty(playing, 'paused', { value: false });
    const pause = vi.spyOn(playing, 'pause').mockImplementation(() => undefined);
    await new CleanView(document, services()).open(article());
    expect(pause).toHaveBeenCalledOnce();
  });
});

// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * What went wrong on a surface: `error` a line of `console.error` or of the browser itself (a file not found), `exception`
 * one that nothing caught, `dialog` an alert, confirm or prompt.
 *
 * @typedef {{ kind: 'error' | 'exception' | 'dialog', text: string }} Problem
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('puppeteer-core').KeyInput} KeyInput
 *
 * @typedef {object} Browser What a surface asks of the browser it is in.
 * @property {(page: Page) => Promise<boolean>} isClosed
 * @property {() => Promise<unknown[]>} openTabs Something that tells each tab from the others.
 * @property {(before: unknown[]) => Promise<Surface | undefined>} tabOpenedSince
 */

const POLL_MS = 20;

/** Something a person looks at: a page in a tab, or the popup. */
export class Surface {
  /** @type {Problem[]} */
  problems = [];

  /**
   * What the content security policy refused, in the browser's words. Apart from the problems, because browsers say it of
   * inert documents too: a sanitiser that parses `<img onerror>` only to drop the handler is heard here.
   *
   * @type {string[]}
   */
  refused = [];

  /**
   * @param {Page} page
   * @param {Browser} browser
   */
  constructor(page, browser) {
    /** Puppeteer's own page, for what this class has no word for. */
    this.page = page;
    this.browser = browser;
    page.on('dialog', (dialog) => {
      this.problems.push({ kind: 'dialog', text: dialog.message() });
      dialog.dismiss().catch(() => {});
    });
  }

  /**
   * @param {'error' | 'exception'} kind
   * @param {string} text
   */
  note(kind, text) {
    if (/Content.Security.Policy/i.test(text)) this.refused.push(text);
    else this.problems.push({ kind, text });
  }

  /** @returns {Promise<boolean>} */
  async isClosed() {
    return this.browser.isClosed(this.page);
  }

  /**
   * Runs a function or an expression in the surface and gives its value, which must survive JSON.
   *
   * @template {unknown[]} A
   * @template R
   * @param {string | ((...args: A) => R)} code
   * @param {A} args
   * @returns {Promise<Awaited<R>>}
   */
  async evaluate(code, ...args) {
    // @ts-expect-error Puppeteer's types ask for functions without their own generics.
    return this.page.evaluate(code, ...args);
  }

  /**
   * Waits until an expression or function gives something truthy, and gives that. Throws after `timeout` milliseconds.
   * Not puppeteer's `waitForFunction`: that compiles code in the page, which an extension's own policy forbids.
   *
   * @template R
   * @param {string | (() => R)} code
   * @param {{ timeout?: number }} [options]
   * @returns {Promise<Awaited<R>>}
   */
  async waitFor(code, { timeout = 10_000 } = {}) {
    const end = Date.now() + timeout;
    /** @type {unknown} */
    let last;
    do {
      try {
        const value = await this.evaluate(code);
        if (value) return value;
        last = value;
      } catch (error) {
        // A page that is still being loaded loses its context: ask again.
        last = error;
      }
      await sleep(POLL_MS);
    } while (Date.now() < end && !(await this.isClosed()));
    throw new Error(`Waited ${timeout} ms in vain for: ${code} (last: ${last}; ${JSON.stringify(this.problems)})`);
  }

  /**
   * A real mouse click in the middle of the first element that matches.
   *
   * @param {string} selector
   */
  async click(selector) {
    try {
      await this.page.click(selector);
    } catch (error) {
      // A link that opens a tab closes the popup before the click is over.
      if (!(await this.isClosed())) throw error;
    }
  }

  /**
   * Types into what has the focus.
   *
   * @param {string} text
   */
  async type(text) {
    await this.page.keyboard.type(text);
  }

  /**
   * Presses and releases keys, one after the other, or a chord: `press('Tab', 'Enter')`, `press('Shift+Tab')`.
   *
   * @param {string[]} keys
   */
  async press(...keys) {
    for (const chord of keys) {
      const names = /** @type {KeyInput[]} */ (chord.split('+'));
      const last = /** @type {KeyInput} */ (names.pop());
      for (const name of names) await this.page.keyboard.down(name);
      try {
        await this.page.keyboard.press(last);
        for (const name of names.reverse()) await this.page.keyboard.up(name);
      } catch (error) {
        if (!(await this.isClosed())) throw error;
      }
    }
  }

  /** @returns {Promise<{ width: number, height: number }>} The visible size in CSS pixels. */
  async size() {
    return this.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  }

  /**
   * Writes a PNG of exactly what is visible.
   *
   * @param {string} path
   */
  async screenshot(path) {
    await this.page.screenshot({ path: /** @type {`${string}.png`} */ (path) });
  }

  /**
   * Does something that opens a tab (a click on a link) and gives the new tab.
   *
   * @param {() => Promise<void>} action
   * @param {{ timeout?: number }} [options]
   */
  async newTabAfter(action, { timeout = 10_000 } = {}) {
    const before = await this.browser.openTabs();
    await action();
    const end = Date.now() + timeout;
    while (Date.now() < end) {
      const opened = await this.browser.tabOpenedSince(before);
      if (opened) return opened;
      await sleep(POLL_MS);
    }
    throw new Error(`No new tab within ${timeout} ms.`);
  }

  /** Closes the tab, or the popup as its own script would. */
  async close() {
    if (await this.isClosed()) return;
    await this.page.evaluate(() => window.close()).catch(() => {});
    const end = Date.now() + 1000;
    while (Date.now() < end) {
      if (await this.isClosed()) return;
      await sleep(POLL_MS);
    }
    await this.page.close();
  }
}

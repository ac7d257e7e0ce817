import { JSDOM, VirtualConsole } from 'jsdom';
import { createSanitizer, type Sanitizer } from '../engine/index.ts';

/** jsdom keeps a little of every tree made in a window: a new window now and then keeps the memory level. */
const PAGES_A_WINDOW = 200;

/**
 * A jsdom window to sanitise in: the only DOM here that DOMPurify works on. It has no page, runs no script and loads nothing.
 */
export class SafeWindow {
  private dom = newWindow();
  private sanitizeHere = createSanitizer(this.dom.window);
  private used = 0;

  /** @throws {UnsupportedSanitizerError} where jsdom cannot sanitise */
  readonly sanitize: Sanitizer = (html) => {
    if (++this.used > PAGES_A_WINDOW) this.renew();
    return this.sanitizeHere(html);
  };

  /** An element that holds the sanitised html. */
  readonly parseHtml = (html: string): HTMLElement => {
    const clean = this.sanitize(html);
    const holder = clean.ownerDocument.createElement('div');
    holder.append(clean);
    return holder;
  };

  close(): void {
    this.dom.window.close();
  }

  private renew(): void {
    this.close();
    this.dom = newWindow();
    this.sanitizeHere = createSanitizer(this.dom.window);
    this.used = 1;
  }
}

/** Nobody needs to hear what jsdom thinks of a page's styles. */
const newWindow = (): JSDOM => new JSDOM('', { virtualConsole: new VirtualConsole() });

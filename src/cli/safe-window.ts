import { JSDOM, VirtualConsole } from 'jsdom';
import { createSanitizer, type Sanitizer } from '../engine/index.ts';

/**
 * A jsdom window to sanitise in: the only DOM here that DOMPurify works on. It has no page, runs no script and loads nothing, and
 * it can be used for any number of pages: it keeps none of their trees.
 */
export class SafeWindow {
  // Nobody needs to hear what jsdom thinks of a page's styles.
  private readonly window = new JSDOM('', { virtualConsole: new VirtualConsole() }).window;

  /** @throws {UnsupportedSanitizerError} where jsdom cannot sanitise */
  readonly sanitize: Sanitizer = createSanitizer(this.window);

  /** An element that holds the sanitised html. */
  readonly parseHtml = (html: string): HTMLElement => {
    const clean = this.sanitize(html);
    const holder = clean.ownerDocument.createElement('div');
    holder.append(clean);
    return holder;
  };

  close(): void {
    this.window.close();
  }
}

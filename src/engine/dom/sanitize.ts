/** Thrown where DOMPurify cannot work: it would hand its input back as it came. */
export class UnsupportedSanitizerError extends Error {}

/** Turns untrusted HTML into a tree without scripts, handlers, styles and dangerous addresses. */
export type Sanitizer = (html: string) => DocumentFragment;

export function createSanitizer(_window: Window): Sanitizer {
  throw new UnsupportedSanitizerError('not yet');
}

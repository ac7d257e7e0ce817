import type { Article } from '../../engine/index.ts';
import type { Failure } from '../../platform/messages.ts';
import type { Refusal } from '../../platform/restricted-page.ts';

/** What the popup shows; `document.documentElement.dataset.state` says its kind. */
export type PopupState =
  | { kind: 'loading' }
  /** `said`: what is announced of it, in place of its title. */
  | { kind: 'article'; article: Article; said?: string }
  | { kind: 'not-article'; article: Article }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'failed'; failure: Failure };

export type { Findings } from '../../platform/messages.ts';

export function isFailure(found: unknown): found is Failure {
  return (found as Failure | undefined)?.kind === 'failed';
}

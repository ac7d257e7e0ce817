import type { RelatedReason } from '../engine/index.ts';
import { t } from './i18n.ts';

/** Why something is offered, as far as its kind does not say it already. */
export function reasonsIn(why: readonly RelatedReason[]): string[] {
  const names = why.flatMap((reason) => (reason.kind === 'company' || reason.kind === 'name' ? [reason.name] : []));
  if (names.length) return [t('related_names', names.join(', '))];
  const words = why.flatMap((reason) => (reason.kind === 'words' ? reason.words : []));
  return words.length ? [t('related_words', words.join(', '))] : [];
}

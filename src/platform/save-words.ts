import { formatNumber, plural, t } from './i18n.ts';
import type { SaveOutcome, SaveProblem } from './messages.ts';

const MEGABYTE = 1e6;

/** Why nothing was saved, with a way out where there is one. */
export function wordsForSaveProblem(problem: SaveProblem): string {
  if (problem.kind === 'full') {
    return problem.quota ? t('libraryFullOf', formatNumber(Math.round(problem.quota / MEGABYTE))) : t('libraryFull');
  }
  if (problem.kind === 'newer-schema') return t('libraryNewer');
  if (problem.kind === 'no-storage') return t('libraryNoStorage');
  return t('saveFailed', problem.message);
}

/** What was saved: what changed since the last time, or what is missing of it. */
export function wordsForSaved({ as, changes, missing }: Extract<SaveOutcome, { kind: 'saved' }>): string {
  if (as === 'version') return plural('savedAgain', changes);
  return missing > 0 ? plural('savedWithout', missing) : t('savedToLibrary');
}

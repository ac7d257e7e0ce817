/** What a page says a date is of. */
export type DateKind = 'published' | 'modified' | 'unsaid';

/** Words before a date that say what it is the date of, in the languages that dates are read in. */
const MODIFIED =
  /\b(?:(?:last\s+)?(?:updated|modified|edited|revised|reviewed|checked)|update|aktualisiert|geändert|mis à jour|modifié|maj|actualizado|modificado|aggiornato|modificato|atualizado|bijgewerkt|gewijzigd|uppdaterad|oppdatert|opdateret|päivitetty|zaktualizowano|aktualizacja|aktualizováno|обновлено|güncellendi|güncelleme)\b|更新|修订|最終更新|수정|업데이트|تحديث|עודכן/gi;
const PUBLISHED =
  /\b(?:published|posted|publication date|publish(?:ing)? date|post (?:date|time)|created|written|originally|veröffentlicht|erschienen|publié|publicado|pubblicato|gepubliceerd|geplaatst|publicerad|publisert|udgivet|julkaistu|opublikowano|publikováno|опубликовано|yayın|yayınlanma)\b|発行|公開|发布|發布|게시|입력|نُ?شر|פורסם/gi;

/** What a date near a piece of text is: by the last word before it that says so. */
export function kindOf(text: string, index: number): DateKind {
  const before = text.slice(Math.max(0, index - 60), index);
  const last = (pattern: RegExp): number => {
    let at = -1;
    for (const match of before.matchAll(pattern)) at = match.index;
    return at;
  };
  const [modified, published] = [last(MODIFIED), last(PUBLISHED)];
  if (modified < 0 && published < 0) return 'unsaid';
  return modified > published ? 'modified' : 'published';
}

/** "Last updated", "Published on:": a label waits for its date. "Reviewed by Jane Doe" does not. */
export const LABEL_END = /^(?:\S+\s+)?\S+(?:\s+(?:on|at|date|am|le|el|il|em|op|den))?\s*:?$/i;

export const hintsOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''} ${element.id}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]/g, ' ');

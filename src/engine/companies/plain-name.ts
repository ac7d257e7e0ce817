import { LEGAL_FORMS } from './legal-forms.ts';

/** Words that say only that a name is a firm's and may be dropped from its end. */
const FIRM_TAILS = new Set(['group', 'holdings', 'holding', 'company', 'corporation', 'incorporated', 'limited']);

/** A name in the form in which two spellings of one company agree: "The Walt Disney Co." → "walt disney". */
export function plainName(name: string): string {
  let words = name
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/[.,]/g, (mark, at: number, all: string) => (/[a-z0-9]/.test(all[at + 1] ?? '') ? mark : ''))
    .replace(/[^\p{L}\p{N}&+.'’ -]/gu, ' ')
    .split(/\s+/)
    .filter(Boolean);
  if (words[0] === 'the' && words.length > 1) words = words.slice(1);
  while (words.length > 1) {
    const last = words[words.length - 1] ?? '';
    if (!FIRM_TAILS.has(last) && !LEGAL_FORMS.has(last)) break;
    words = words.slice(0, -1);
    if (words[words.length - 1] === '&') words = words.slice(0, -1);
  }
  return words.join(' ').replace(/[.’']/g, '').replace(/&/g, 'and').replace(/[‑-]/g, ' ').trim();
}

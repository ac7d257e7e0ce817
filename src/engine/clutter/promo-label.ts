import { hasUnspaced, hasWordCharacter, leadingMarks } from '../characters.ts';
import { PROMO_PHRASES, type PromoKind } from './promo-phrases.ts';

/** The phrases by their first two characters, the longest first: nearly every text is told apart by these. */
const BY_BEGINNING = new Map<string, { phrase: string; kind: PromoKind }[]>();
for (const { kind, phrases } of PROMO_PHRASES) {
  for (const phrase of phrases) {
    const known = BY_BEGINNING.get(phrase.slice(0, 2));
    if (known) known.push({ phrase, kind });
    else BY_BEGINNING.set(phrase.slice(0, 2), [{ phrase, kind }]);
  }
}
for (const known of BY_BEGINNING.values()) known.sort((a, b) => b.phrase.length - a.phrase.length);
const LONGEST = Math.max(...PROMO_PHRASES.flatMap(({ phrases }) => phrases.map((phrase) => phrase.length)));

export interface PromoLabel {
  kind: PromoKind;
  /** Offset after the phrase and its punctuation in the text given. */
  end: number;
}

/** The longest known phrase that the text begins with. `More: Halden doubles output` → see-also. */
export function promoLabelOf(text: string): PromoLabel | null {
  const lead = leadingMarks(text);
  const known = BY_BEGINNING.get(text.slice(lead, lead + 2).toLowerCase());
  if (!known) return null;
  const head = text.slice(lead, lead + LONGEST + 1).toLowerCase();
  for (const { phrase, kind } of known) {
    if (!head.startsWith(phrase) || goesOn(head, phrase)) continue;
    const { length } = phrase;
    return { kind, end: lead + length + leadingMarks(text.slice(lead + length)) };
  }
  return null;
}

/** Whether the text's word is longer than the phrase's last: `more` in "moreover". */
function goesOn(head: string, phrase: string): boolean {
  const next = head[phrase.length];
  const last = phrase.at(-1)!;
  return next !== undefined && hasWordCharacter(next) && !hasUnspaced(last) && last !== ':';
}

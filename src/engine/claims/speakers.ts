import type { Company } from '../article.ts';
import { cueIn } from './cues.ts';
import { fullNames } from './full-names.ts';
import type { Sentence } from './sentences.ts';

/**
 * Who says each sentence, by its fullest name in the article, or null in the article's own voice. Sentences inside one
 * quotation share its speaker; "he said", "the company said" and "according to the study" look back.
 */
export function findSpeakers(
  sentences: readonly Sentence[],
  companies: readonly Company[],
  text: string,
): (string | null)[] {
  const names = fullNames(text, companies);
  const companyNames = new Set(companies.flatMap((company) => company.aliases));
  const speakers: (string | null)[] = sentences.map(() => null);
  const inQuote: boolean[] = [];
  const last: Record<'person' | 'source', string | null> = { person: null, source: null };
  let open = false;
  sentences.forEach((sentence, i) => {
    if (sentences[i - 1]?.blockIndex !== sentence.blockIndex) open = false;
    inQuote[i] = open || startsQuoted(sentence.text);
    open = leavesOpen(sentence.text, open);
    const cue = sentence.block.kind === 'heading' ? null : cueIn(sentence.text);
    if (!cue) return;
    if ('standIn' in cue) {
      speakers[i] = cue.standIn === 'company' ? lastCompanyBefore(sentence.start, companies) : last[cue.standIn];
      return;
    }
    const full = names.fullest(cue.name);
    speakers[i] = full;
    if (cue.source) last.source = full;
    if (!companyNames.has(cue.name)) last.person = full;
  });
  shareInQuotes(sentences, speakers, inQuote);
  return speakers;
}

/** A quotation without a cue of its own belongs to the cue nearest in its paragraph. */
function shareInQuotes(sentences: readonly Sentence[], speakers: (string | null)[], inQuote: readonly boolean[]): void {
  for (let i = 0; i < sentences.length; i++) {
    if (speakers[i] || !inQuote[i]) continue;
    for (const near of [i - 1, i + 1, i + 2, i - 2]) {
      if (sentences[near]?.blockIndex !== sentences[i]?.blockIndex || !speakers[near]) continue;
      if (!inQuote[near] && near > i) continue;
      speakers[i] = speakers[near] ?? null;
      break;
    }
  }
}

const startsQuoted = (text: string): boolean => /^\s*[“"«„‘]/.test(text);

/** Whether a quotation is still open after a sentence. */
function leavesOpen(text: string, open: boolean): boolean {
  const straight = text.match(/"/g)?.length ?? 0;
  const opening = text.match(/[“«„]/g)?.length ?? 0;
  const closing = text.match(/[”»]/g)?.length ?? 0;
  return straight % 2 === 1 ? !open : (open ? 1 : 0) + opening - closing > 0;
}

function lastCompanyBefore(offset: number, companies: readonly Company[]): string | null {
  let best: string | null = null;
  let at = -1;
  for (const company of companies)
    for (const { start } of company.mentions) {
      if (start >= offset || start <= at) continue;
      at = start;
      best = company.name;
    }
  return best;
}

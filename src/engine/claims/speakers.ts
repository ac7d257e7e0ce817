import type { Company } from '../article.ts';
import { OPENERS } from '../companies/names/common-capitals.ts';
import { readWords, type Word } from '../companies/words.ts';
import { FOUND, POSTS, SAID, SAID_WITH_WORDS, SOURCES } from './reporting.ts';
import type { Sentence } from './sentences.ts';

/** Who is said to have said a sentence, as written there: a name, or a stand-in to be resolved. */
type Cue = { name: string } | { standIn: 'person' | 'company' };

const SMALL = /^(?:of|the|for|and|de|van|von|der|du|la|del|di|bin|al)$/;
const NOT_A_NAME =
  /^(?:I|We|You|He|She|They|It|This|That|These|Those|There|Who|What|One|Some|Many|Most|Researchers|Experts|Scientists|Analysts|Studies|Research|Officials|People|Users|AI)$/;

/** The capitalised run that ends before word `at`, reading back over an apposition in commas. */
function nameBefore(words: readonly Word[], at: number): string | null {
  let end = at;
  while (
    end > 0 &&
    /^(?:also|has|have|had|later|then|recently|once|further|itself|himself|herself|often|still|now|previously)$/.test(
      words[end - 1]?.lower ?? '',
    )
  )
    end--;
  if (end === 0) return null;
  const gap = words[end]?.gap ?? '';
  if (/^,["”]? $/.test(gap)) {
    // "Jane Doe, chief executive of Acme, said": back to the comma that opens the apposition.
    for (let i = end - 1; i > 0 && end - i < 16; i--)
      if (/^, $/.test(words[i]?.gap ?? '') && words[i - 1]?.capital) return runEndingAt(words, i);
    return null;
  }
  if (gap !== ' ' && gap !== ' ') return null;
  return runEndingAt(words, end);
}

function runEndingAt(words: readonly Word[], end: number): string | null {
  let start = end;
  while (start > 0) {
    const word = words[start - 1];
    const next = words[start];
    if (!word || (start < end && !/^(?: |\. | & )$/.test(next?.gap ?? ''))) break;
    if (word.capital || (start < end && SMALL.test(word.lower) && words[start - 2]?.capital && word.gap === ' '))
      start--;
    else break;
  }
  return nameOf(words.slice(start, end));
}

/** The capitalised run from word `at` on, after a post in small letters: "said chief executive Jane Doe". */
function nameAfter(words: readonly Word[], at: number): string | null {
  let start = at;
  while (start < words.length && start - at < 4 && !words[start]?.capital) {
    const word = words[start];
    if (start > at && word?.gap !== ' ') return null;
    if (
      !word ||
      !(
        POSTS.has(word.lower) ||
        /^(?:the|a|an|its|our|company|firm|lead|marketing|sales|product|study|report|survey|data|from|by|research|recent|new|annual|latest|\d{4})$/.test(
          word.lower,
        )
      )
    )
      return null;
    start++;
  }
  let end = start;
  while (end < words.length && end - start < 8) {
    const word = words[end];
    if (!word || (end > start && !/^(?: |\. | & )$/.test(word.gap))) break;
    if (
      word.capital ||
      (end > start && SMALL.test(word.lower) && words[end + 1]?.capital && words[end + 1]?.gap === ' ')
    )
      end++;
    else break;
    if (word.possessive) break;
  }
  return nameOf(words.slice(start, end));
}

function nameOf(words: readonly Word[]): string | null {
  let from = 0;
  while (
    from < words.length &&
    (POSTS.has(words[from]?.lower ?? '') ||
      OPENERS.has(words[from]?.lower ?? '') ||
      SMALL.test(words[from]?.lower ?? ''))
  )
    from++;
  const kept = words.slice(from);
  if (!kept.length || kept.length > 8) return null;
  let name = '';
  for (const [i, word] of kept.entries()) name += (i ? word.gap : '') + word.text;
  return NOT_A_NAME.test(name) || !/\p{L}{2}/u.test(name) ? null : name;
}

/** "…, the curator added.": a comma before the name and nothing but an aside after the verb. */
function closesReport(words: readonly Word[], verb: number): boolean {
  for (let i = verb - 1; i >= 0 && verb - i < 6; i--)
    if (/^,["”]? $/.test(words[i]?.gap ?? '')) return i < verb && verb >= words.length - 6;
  return false;
}

/** The cue in a sentence, if it has one. */
function cueIn(sentence: Sentence): Cue | null {
  const words = readWords(sentence.text, 0, sentence.text.length);
  const quoted = /[”"]/.test(sentence.text);
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    const { lower } = word;
    const before = words[i - 1];
    if (lower === 'according' && words[i + 1]?.lower === 'to') {
      const name = nameAfter(words, i + 2);
      if (name) return { name };
      if (/^(?:the|our)$/.test(words[i + 2]?.lower ?? '') && /^(?:company|firm)$/.test(words[i + 3]?.lower ?? ''))
        return { standIn: 'company' };
    }
    if (SOURCES.has(lower) && /^(?:by|from|of)$/.test(words[i + 1]?.lower ?? '') && words[i + 1]?.lower !== 'of') {
      const name = nameAfter(words, i + 2);
      if (name) return { name };
    }
    if (/^(?:reported|published|conducted|compiled|cited)$/.test(lower) && words[i + 1]?.lower === 'by') {
      const name = nameAfter(words, i + 2);
      if (name) return { name };
    }
    if (SOURCES.has(lower) && before?.possessive && before.capital && FOUND.has(words[i + 1]?.lower ?? '')) {
      const name = runEndingAt(words, i);
      if (name) return { name };
    }
    const that = words[i + 1]?.lower === 'that';
    const said = SAID.has(lower) || (SAID_WITH_WORDS.has(lower) && (quoted || that || closesReport(words, i)));
    if (!said && !FOUND.has(lower)) continue;
    if (before && /^(?:he|she)$/.test(before.lower)) return said ? { standIn: 'person' } : null;
    if (
      said &&
      before &&
      /^(?:company|firm|retailer|automaker|carmaker|chipmaker|startup|start-up|bank|group)$/.test(before.lower) &&
      words[i - 2]?.lower === 'the'
    )
      return { standIn: 'company' };
    if (word.capital) continue;
    const name = nameBefore(words, i);
    if (
      name &&
      (said ||
        that ||
        /^(?:estimates|predicts|forecasts|projects|expects|believes|found|reports|reported)$/.test(lower))
    )
      return { name };
    if (said && (quoted || /,["”]?\s*$/.test(word.gap))) {
      const after = nameAfter(words, i + 1);
      if (after) return { name: after };
    }
  }
  return null;
}

const OPENING = /[“"«„]/g;
const CLOSING = /[”"»]/g;
const startsQuoted = (text: string): boolean => /^\s*[“"«„‘]/.test(text);

/** Whether a sentence stands wholly inside a quotation that began at or before it. */
function isInsideQuote(text: string, open: boolean): boolean {
  return open || startsQuoted(text);
}

/** Names of the article by their last word and by every alias, for the fullest form. */
export interface FullNames {
  fullest(name: string): string;
}

/** Full names of people ("Jane Doe" for "Doe") and companies ("Acme Robotics Inc." for "Acme") in an article. */
export function fullNames(text: string, companies: readonly Company[]): FullNames {
  const bySurname = new Map<string, string>();
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)?(?: (?:de|van|von|bin|al|del|di|la))?(?: \p{Lu}[\p{L}’'-]+){1,2}/gu,
  )) {
    const words = match[0].replace(/['’]s$/, '').split(' ');
    const kept = words.filter(
      (word, i) => !(i === 0 && (OPENERS.has(word.toLowerCase()) || POSTS.has(word.toLowerCase()))),
    );
    const surname = kept[kept.length - 1] ?? '';
    if (kept.length > 1 && !bySurname.has(surname)) bySurname.set(surname, kept.join(' '));
  }
  const byAlias = new Map<string, string>();
  for (const company of companies) for (const alias of company.aliases) byAlias.set(alias.toLowerCase(), company.name);
  return {
    fullest: (name) => byAlias.get(name.toLowerCase()) ?? (name.includes(' ') ? name : (bySurname.get(name) ?? name)),
  };
}

/**
 * Who says each sentence, by its fullest name in the article, or null in the article's own voice. Sentences inside one
 * quotation share its speaker; "he said" and "the company said" look back.
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
  let lastPerson: string | null = null;
  let open = false;
  sentences.forEach((sentence, i) => {
    const before = sentences[i - 1];
    if (!before || before.blockIndex !== sentence.blockIndex) open = false;
    inQuote[i] = isInsideQuote(sentence.text, open);
    open = leavesOpen(sentence.text, open);
    const cue = sentence.block.kind === 'heading' ? null : cueIn(sentence);
    if (!cue) return;
    if ('name' in cue) {
      const full = names.fullest(cue.name);
      speakers[i] = full;
      if (!companyNames.has(cue.name)) lastPerson = full;
    } else if (cue.standIn === 'person') speakers[i] = lastPerson;
    else speakers[i] = lastCompanyBefore(sentence.start, companies);
  });
  // A quotation without a cue of its own belongs to the cue nearest in its paragraph.
  for (let i = 0; i < sentences.length; i++) {
    if (speakers[i] || !inQuote[i]) continue;
    for (const near of [i - 1, i + 1, i + 2, i - 2]) {
      const other = sentences[near];
      if (other?.blockIndex === sentences[i]?.blockIndex && speakers[near] && (inQuote[near] || near < i)) {
        speakers[i] = speakers[near] ?? null;
        break;
      }
    }
  }
  return speakers;
}

function leavesOpen(text: string, open: boolean): boolean {
  const straight = text.match(/"/g)?.length ?? 0;
  const opening = (text.match(OPENING)?.length ?? 0) - straight;
  const closing = (text.match(CLOSING)?.length ?? 0) - straight;
  const depth = (open ? 1 : 0) + opening - closing;
  return straight % 2 === 1 ? !open : depth > 0;
}

function lastCompanyBefore(offset: number, companies: readonly Company[]): string | null {
  let best: string | null = null;
  let at = -1;
  for (const company of companies)
    for (const mention of company.mentions)
      if (mention.start < offset && mention.start > at) {
        at = mention.start;
        best = company.name;
      }
  return best;
}

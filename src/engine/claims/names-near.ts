import { COMMON_CAPITALS, OPENERS } from '../companies/names/common-capitals.ts';
import { FIRST_NAMES } from '../companies/names/first-names.ts';
import type { Word } from '../companies/words.ts';
import { WORD } from './letters.ts';
import { BODIES, POSTS, SOURCES } from './reporting.ts';

/** Small words inside a name: "Centers for Disease Control", "Ludwig van Beethoven". */
const SMALL = /^(?:of|the|for|and|de|van|von|der|du|la|del|di|bin|al)$/;
const NOT_A_NAME =
  /^(?:I|We|You|He|She|They|It|This|That|These|Those|There|Who|What|One|Some|Many|Most|Researchers|Experts|Scientists|Analysts|Studies|Research|Data|Officials|People|Users|AI|Plus|Recent|New|Another|One|Our)(?:['’][a-z]+)?$/;
const TWO_LETTERS = new RegExp(`(?!\\d)[${WORD}](?!\\d)[${WORD}]`);
const BETWEEN_SUBJECT_AND_VERB =
  /^(?:also|has|have|had|later|then|recently|once|further|itself|himself|herself|often|still|now|previously)$/;
/** What may stand between a cue and the name after it: "a survey by market researcher YouGov". */
const BEFORE_NAME =
  /^(?:the|a|an|its|our|company|firm|lead|marketing|sales|product|study|report|survey|data|from|by|research|researcher|market|recent|new|annual|latest|\d{4})$/;
/** Posts that names of firms begin with too. */
const BEGINS_FIRMS = /^(?:general|lead|principal|associate|head|staff)$/;
const IN_NAME = /^(?: |\. | & )$/;
const LONGEST_NAME = 8;
const LONGEST_APPOSITION = 16;

/** The name that is the subject of the verb at word `at`; an apposition in commas between them is passed over. */
export function nameBefore(words: readonly Word[], at: number): string | null {
  let end = at;
  while (end > 0 && BETWEEN_SUBJECT_AND_VERB.test(words[end - 1]?.lower ?? '')) end--;
  if (end === 0) return null;
  const gap = words[end]?.gap ?? '';
  // "the Harbour Safety Board (HSB) says"
  if (gap === ') ' && /\($/.test(words[end - 1]?.gap ?? '')) return nameEndingAt(words, end - 1);
  if (/^,["”]? $/.test(gap)) {
    // "Grace Hopper, a rear admiral in the navy, said": back to the comma that opens the apposition.
    for (let i = end - 1; i > 0 && end - i < LONGEST_APPOSITION; i--)
      if (words[i]?.gap === ', ' && words[i - 1]?.capital) return nameEndingAt(words, i);
    return null;
  }
  return gap === ' ' || gap === '\u00a0' ? nameEndingAt(words, end) : null;
}

/** The capitalised run before word `end`; what owns it ("Google's DeepMind") is not part of it, nor is where its bearer works. */
export function nameEndingAt(words: readonly Word[], end: number): string | null {
  let start = end;
  while (start > 0 && end - start <= LONGEST_NAME) {
    const word = words[start - 1];
    if (!word || (start < end && (!IN_NAME.test(words[start]?.gap ?? '') || word.possessive))) break;
    const small = start < end && SMALL.test(word.lower) && words[start - 2]?.capital && word.gap === ' ';
    if (!word.capital && !small) break;
    start--;
  }
  // "Grace Hopper from Norvane says"
  const at = words[start - 1];
  if (at && start < end && /^(?:from|at)$/.test(at.lower) && at.gap === ' ' && words[start]?.gap === ' ') {
    const person = words[start - 2]?.capital ? nameEndingAt(words, start - 1) : null;
    if (person?.includes(' ')) return person;
  }
  return nameOf(words.slice(start, end));
}

/**
 * The name from word `at` on, after a post or the like in small letters: "said chief executive Henry Ford".
 *
 * @param anyWords up to so many small words before it may be any: "according to data scientist Henry Ford"
 */
export function nameAfter(words: readonly Word[], at: number, anyWords = 0): string | null {
  let start = at;
  while (start < words.length && start - at < Math.max(4, anyWords) && !words[start]?.capital) {
    const word = words[start];
    if (!word || (start > at && word.gap !== ' ')) return null;
    if (!POSTS.has(word.lower) && !BEFORE_NAME.test(word.lower) && !anyWords) return null;
    start++;
  }
  if (start > at && words[start]?.gap !== ' ') return null;
  let end = start;
  while (end < words.length && end - start < LONGEST_NAME) {
    const word = words[end];
    if (!word || (end > start && !IN_NAME.test(word.gap))) break;
    const next = words[end + 1];
    const small = end > start && SMALL.test(word.lower) && next?.capital && next.gap === ' ';
    if (!word.capital && !small) break;
    end++;
    if (word.possessive) {
      // "theCUBE's Savannah …": a person of the firm, "Gartner's report": the firm.
      if (!next?.capital || next.gap !== ' ' || end - at > LONGEST_NAME || isPublication(words, end)) break;
      start = end;
    }
  }
  // "MIT Sloan professor Thomas Malone": the person, not the school.
  if (POSTS.has(words[end]?.lower ?? '') && words[end]?.gap === ' ') {
    const person = nameAfter(words, end);
    if (person) return person;
  }
  return nameOf(words.slice(start, end));
}

/** The owner of what ends before word `end`: "DHL" in "DHL's 2024 Purchasing Behavior Report", "DHL's yearly trends report". */
export function ownerBefore(words: readonly Word[], end: number): string | null {
  let plain = 0;
  for (let i = end - 1; i >= 0 && end - i <= 6; i--) {
    const word = words[i];
    if (!word || !IN_NAME.test(words[i + 1]?.gap ?? '')) return null;
    if (word.possessive) return word.capital ? nameEndingAt(words, i + 1) : null;
    if (!word.capital && !/^\d{4}$/.test(word.lower) && ++plain > 2) return null;
  }
  return null;
}

function nameOf(words: readonly Word[]): string | null {
  let from = 0;
  while (from < words.length) {
    const lower = words[from]?.lower ?? '';
    if (!POSTS.has(lower) && !OPENERS.has(lower) && !SMALL.test(lower)) break;
    // "General Motors"
    if (BEGINS_FIRMS.test(lower) && from + 2 === words.length && !POSTS.has(words[from + 1]!.lower)) break;
    from++;
  }
  // "Norvane President Grace Hopper"
  for (let i = words.length - 3; i > from; i--) {
    if (!POSTS.has(words[i]!.lower) || BEGINS_FIRMS.test(words[i]!.lower)) continue;
    from = i + 1;
    break;
  }
  const kept = withoutEmployer(words.slice(from), from > 0 && POSTS.has(words[from - 1]?.lower ?? ''));
  if (!kept.length || kept.length > LONGEST_NAME) return null;
  let name = '';
  for (const [i, word] of kept.entries()) name += (i ? word.gap : '') + word.text;
  if (kept.length === 1 && COMMON_CAPITALS.has(name.toLowerCase())) return null;
  return NOT_A_NAME.test(name) || !TWO_LETTERS.test(name) ? null : name;
}

/** "Dr. Grace Hopper of Norvane": the person; "Bank of Norvane" stays whole. */
function withoutEmployer(words: readonly Word[], hasPost: boolean): readonly Word[] {
  const of = words.findIndex(({ lower }) => lower === 'of');
  const isPerson = hasPost || FIRST_NAMES.has(words[0]?.lower ?? '');
  return of >= 2 && isPerson && !BODIES.has(words[of - 1]!.lower) ? words.slice(0, of) : words;
}

/** Whether what begins at a word is a publication: "Digital 2021 report", "Cloud Survey". */
function isPublication(words: readonly Word[], from: number): boolean {
  for (let i = from; i < words.length && i - from < 6; i++) {
    if (i > from && !IN_NAME.test(words[i]?.gap ?? '')) return false;
    if (SOURCES.has(words[i]?.lower ?? '') || /^\d{4}$/.test(words[i]?.text ?? '')) return true;
  }
  return false;
}

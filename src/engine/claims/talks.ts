import { FIRST_NAMES } from '../companies/names/first-names.ts';
import type { FullNames } from './full-names.ts';
import { UPPER, WORD } from './letters.ts';
import type { Sentence } from './sentences.ts';

const QUESTION = /^\s*Q(?:uestion)?\s?[:.]\s/;
const ANSWER = /^\s*A(?:nswer)?\s?[:.]\s/;
/** So many questions and answers make a talk. */
const LEAST = 2;
const PERSON = new RegExp(
  `[${UPPER}][${WORD}’'-]+(?: [${UPPER}]\\.)?(?: (?:de|van|von|bin|al|del|di|la))?(?: [${UPPER}][${WORD}’'-]+){1,2}`,
  'g',
);
const TOLD =
  /\b(?:spoke|talked|talks|sat down|chatted|caught up) (?:to|with)\b|\binterview(?:ed)?\b|\basked\b|\bQ&A\b/i;

/**
 * Who answers in a talk that is written down as questions and answers ("Q: …", "A: …").
 *
 * @returns for a paragraph its speaker by the fullest name, or null where it is no answer
 */
export function answersIn(sentences: readonly Sentence[], names: FullNames): (blockIndex: number) => string | null {
  const blocks = new Map<number, string>();
  for (const { blockIndex, text } of sentences) if (!blocks.has(blockIndex)) blocks.set(blockIndex, text);
  const count = (mark: RegExp): number => [...blocks.values()].filter((text) => mark.test(text)).length;
  const guest = count(QUESTION) >= LEAST && count(ANSWER) >= LEAST ? guestOf(sentences) : null;
  if (!guest) return () => null;
  const speaker = names.fullest(guest);
  const answers = new Set<number>();
  let answering = false;
  for (const [index, text] of blocks) {
    answering = ANSWER.test(text) || (answering && !QUESTION.test(text));
    if (answering) answers.add(index);
  }
  return (blockIndex) => (answers.has(blockIndex) ? speaker : null);
}

/** Whom the questions are put to: the person named last before them, best where the talk is told of. */
function guestOf(sentences: readonly Sentence[]): string | null {
  let guest: string | null = null;
  let told = false;
  for (const { text, block } of sentences) {
    if (QUESTION.test(text)) break;
    const persons = block.kind === 'heading' ? null : text.match(PERSON);
    if (!persons || (told && !TOLD.test(text))) continue;
    // "the School of Public Health's Grace Hopper": a first name that is one tells who is a person.
    guest =
      persons.find((name) => FIRST_NAMES.has(name.split(' ')[0]!.toLowerCase())) ?? guest ?? persons.at(-1) ?? null;
    told ||= TOLD.test(text);
  }
  return guest;
}

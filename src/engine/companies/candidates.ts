import { isFormAfterComma, isFormBehind, isLegalForm } from './legal-forms.ts';
import { isAllCaps, listedAt, plainGap } from './listed-at.ts';
import type { ListedName, NameList } from './name-list.ts';
import { COMMON_CAPITALS, OPENERS } from './names/common-capitals.ts';
import type { ReadBlock, ReadText } from './read-text.ts';
import { KINDS_OF_FIRM } from './signals/firm-words.ts';
import type { Word } from './words.ts';

/** A stretch of words that may name a company: `words[from] … words[to - 1]` of its block. */
export interface Candidate {
  text: string;
  start: number;
  end: number;
  block: ReadBlock;
  from: number;
  to: number;
  /** The words of the name without its legal form, as they stand. */
  core: string;
  listed: ListedName | null;
  legalForm: boolean;
  /** It stands where a capital says nothing: at a sentence's beginning as a single word, or in a title-case heading. */
  weakPlace: boolean;
}

/** Words in the middle of a name that need not be capitalised, where a name goes on after them. */
const JOINS = new Set(['&', 'of', 'de', 'of the', 'and', 'van', 'von', 'du', 'del', 'di', 'der', 'la']);
/** Before "of" only these continue a name: "Bank of America", not "CEO of Nokia". */
const TAKES_OF = new Set(
  'bank university department ministry institute office bureau house college school board council church museum lloyd academy society association federation secretary centers centres guide'.split(
    ' ',
  ),
);
const MAX_WORDS = 7;

/** How far a run of capitalised words goes from word `at`. */
function runEnd(words: readonly Word[], at: number): number {
  let to = at;
  while (to < words.length && to - at < MAX_WORDS) {
    const word = words[to];
    if (!word) break;
    if (to > at) {
      const before = words[to - 1];
      if (!before || before.possessive) break;
      if (!plainGap(word.gap) && !isFormAfterComma(word)) break;
      if (word.gap === '. ' && !(before.text.length === 1 || isLegalForm(before.text) || before.text === 'St')) break;
    }
    if (
      word.capital ||
      (to > at && isLegalForm(word.text)) ||
      (to > at && /^\p{N}/u.test(word.text) && word.text.length <= 4)
    ) {
      to++;
      continue;
    }
    if (to > at && JOINS.has(word.lower)) {
      const before = words[to - 1];
      const after = words[to + 1];
      const legalSoon = words.slice(to + 2, to + 4).some((next) => isLegalForm(next.text));
      const joins =
        word.lower === 'of'
          ? TAKES_OF.has(before?.lower ?? '')
          : word.lower === 'and'
            ? legalSoon
            : word.lower !== 'la';
      if (joins && after?.capital && after.gap === ' ' && word.gap === ' ') {
        to++;
        continue;
      }
    }
    break;
  }
  return to;
}

/** "Harbeson, Fletcher & Bateh": partners' names in a row are one firm's where none of them is a company by itself. */
function partnersEnd(words: readonly Word[], at: number, list: NameList): number {
  let to = at + 1;
  while (words[to]?.capital && words[to]?.gap === ', ' && to - at < MAX_WORDS) to++;
  if (to - at < 2 || !words[to]?.capital || words[to]?.gap !== ' & ') return at;
  for (let i = at; i <= to; i++) if (listedAt(words, i, list)) return at;
  to++;
  while (isFormBehind(words[to])) to++;
  return to;
}

/** Takes words that begin a sentence or a title off the front, numbers and openers off the end. */
export function trimmed(words: readonly Word[], from: number, to: number, text: ReadText): [number, number] {
  let start = from;
  let end = to;
  while (start < end) {
    const word = words[start];
    if (!word) break;
    const opener =
      OPENERS.has(word.lower) && !(word.lower !== 'the' && !word.first && end - start > 1 && !isTitleWord(word.lower));
    const plainStart = word.first && end - start > 1 && text.plainWords.has(word.lower) && !isAllCaps(word.text);
    const day = end - start > 1 && DAYS.test(word.lower);
    const kind = end - start > 1 && beginsWithKind(words, start, end);
    const verb = end - start > 1 && word.first && isBeforeListed(words, start, end, text);
    if (!verb && !opener && !plainStart && !day && !kind && !/^\p{N}+$/u.test(word.text)) break;
    start++;
  }
  while (end > start && /^\p{N}+$/u.test(words[end - 1]?.text ?? '') && end - start > 1) end--;
  return [behindOwner(words, start, end, text), end];
}

/** "Google's DeepMind": the name begins behind whoever owns it. */
function behindOwner(words: readonly Word[], start: number, end: number, { list }: ReadText): number {
  for (let i = start + 1; i < end; i++) {
    if (!words[i - 1]?.possessive) continue;
    const owner = listedAt(words, start, list);
    if (owner?.to === i && !/['’]s$/.test(owner.listed.name)) return i;
  }
  return start;
}

/** "Take Yves Rocher": what begins the sentence stands on no list, and all the rest is a name of its own. */
function isBeforeListed(words: readonly Word[], start: number, end: number, { list }: ReadText): boolean {
  const rest = listedAt(words, start + 1, list);
  return rest?.to === end && rest.listed.weight === 'sure' && !listedAt(words, start, list);
}

/** "Bolaget Norvane AB": a kind of firm in small letters that only begins the sentence. */
const beginsWithKind = (words: readonly Word[], from: number, to: number): boolean =>
  (words[from]?.first ?? false) &&
  KINDS_OF_FIRM.has(words[from]?.lower ?? '') &&
  isLegalForm(words[to - 1]?.text ?? '');

const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

const TITLES = new Set(
  'chief senior president chairman chairwoman chair director founder co-founder cofounder manager minister governor senator mayor judge justice captain colonel general officer professor doctor ceo cfo cto coo former vice mr mrs ms dr prof sir'.split(
    ' ',
  ),
);
const isTitleWord = (lower: string): boolean => TITLES.has(lower);

/** "Los Angeles-based Norvane", "the family-owned Norvane": where or whose it is does not belong to the name. */
const ORIGIN = /[-‑](?:based|owned|backed|listed|headquartered|born|led|run|founded)$/;
function behindOrigin(words: readonly Word[], from: number, to: number): number {
  for (let at = to - 2; at >= from; at--) if (ORIGIN.test(words[at]?.lower ?? '')) return at + 1;
  return from;
}

/** Legal forms that are written with a full stop. */
const SHORTENED = /\.|^(?:inc|ltd|co|corp|bros|pty|pvt|cie|mfg|cos)$/i;

/** The words `begin` to `to` of a block as a candidate. */
export function candidate(
  text: ReadText,
  block: ReadBlock,
  begin: number,
  to: number,
  listed: ListedName | null,
): Candidate | null {
  const from = listed ? begin : behindOrigin(block.words, begin, to);
  const first = block.words[from];
  const last = block.words[to - 1];
  if (!first || !last) return null;
  let coreTo = to;
  while (coreTo - from > 1 && isLegalForm(block.words[coreTo - 1]?.text ?? '')) coreTo--;
  const coreLast = block.words[coreTo - 1] ?? last;
  const whole = text.article.text;
  let end = last.end;
  if (last.possessive && listed && /['’]s$/i.test(listed.name)) end = last.end + 2;
  // "Inc." keeps its full stop as part of the name unless it ends the block; "Corporation." has none of its own.
  if (coreTo < to && SHORTENED.test(last.text) && whole[end] === '.' && end + 1 < block.block.end) end++;
  return {
    text: whole.slice(first.start, end),
    start: first.start,
    end,
    block,
    from,
    to,
    core: coreTo < to ? whole.slice(first.start, coreLast.end) : whole.slice(first.start, end),
    listed,
    legalForm: coreTo < to,
    weakPlace:
      block.titleCase || (first.first && coreTo - from === 1 && !/\p{Ll}\p{Lu}|\p{Ll}\.\p{Ll}/u.test(first.text)),
  };
}

const DOMAIN_NAME = /^[\p{L}\p{N}-]+\.(?:com|ai|io|co|org|net|app|dev|tv)$/iu;

/** "(NYSE: PLTR)" says where shares are traded and names no exchange. */
export const isTradingPlace = (words: readonly Word[], at: number): boolean =>
  (words[at]?.gap.endsWith('(') ?? false) &&
  (words[at + 1]?.gap.startsWith(':') ?? false) &&
  /^[A-Z]{3,6}$/i.test(words[at]?.text ?? '');

/** Every stretch of the article that may be a company's name, in order, not overlapping. */
export function findCandidates(text: ReadText): Candidate[] {
  const found: Candidate[] = [];
  for (const block of text.blocks) {
    const { words } = block;
    for (let at = 0; at < words.length; ) {
      const word = words[at];
      if (isTradingPlace(words, at)) {
        // The symbol is another name of the firm before it (`mergeAliases`).
        const symbol = isAllCaps(words[at + 1]?.text ?? '') ? candidate(text, block, at + 1, at + 2, null) : null;
        if (symbol) found.push(symbol);
        at += 2;
        continue;
      }
      const listed = listedAt(words, at, text.list);
      if (listed) {
        let to = listed.to;
        while (isFormBehind(words[to])) to++;
        // "Ford Foundation", "Apple Bank": an unlisted longer name that begins like a listed one.
        const end = block.titleCase ? to : runEnd(words, at);
        if (end > to && continues(words, to, end)) {
          const longer = candidate(text, block, at, end, null);
          if (longer) found.push(longer);
          at = end;
          continue;
        }
        const named = candidate(text, block, at, to, listed.listed);
        if (named) found.push(named);
        at = to;
        continue;
      }
      if (!word?.capital && !DOMAIN_NAME.test(word?.text ?? '')) {
        at++;
        continue;
      }
      const partners = block.titleCase ? at : partnersEnd(words, at, text.list);
      if (partners > at) {
        const named = candidate(text, block, at, partners, null);
        if (named) found.push(named);
        at = partners;
        continue;
      }
      const end = Math.max(runEnd(words, at), at + 1);
      const split = splitAtListed(words, at, end, text.list);
      const [from, to] = trimmed(words, at, split, text);
      const single = words[from];
      if (to > from && single && !(to - from === 1 && COMMON_CAPITALS.has(single.lower)) && single.text.length > 1) {
        const named = candidate(text, block, from, to, null);
        if (named) found.push(named);
      }
      at = split;
    }
  }
  return found;
}

/** A run stops before a sure listed name inside it: "Chinese | Huawei". */
function splitAtListed(words: readonly Word[], at: number, end: number, list: NameList): number {
  for (let i = at + 1; i < end; i++) {
    const inside = listedAt(words, i, list);
    if (inside && inside.listed.weight === 'sure' && words[i]?.gap !== ' & ') return i;
  }
  return end;
}

const OWN_TAILS =
  /^(?:foundation|institute|university|college|school|museum|park|stadium|arena|bank|capital|ventures|holdings|partners|financial|insurance|labs|studios|theatre|theater|center|centre|street|avenue|energy|foods|media|entertainment|research|pharmaceuticals|therapeutics|robotics|logistics|airlines|motors|records|press|publishing|books)$/;

/** Whether the words after a listed name make another name of the whole. */
function continues(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (OWN_TAILS.test(words[i]?.lower ?? '')) return true;
  return false;
}

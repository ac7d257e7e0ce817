import { countUnspaced, hasUnspaced, wordsOf } from '../../characters.ts';

/** What a block's own words tell, counted once. */
export interface TextFacts {
  /** Words; two characters of a script without spaces count as one. */
  words: number;
  /** The words themselves, lower case, digits as 0; only as many as the lexicon reads. */
  start: readonly string[];
  /** Its words as they are, lower case, where it is short. */
  plain: readonly string[];
  letters: number;
  digits: number;
  capitals: number;
  /** Words that begin with a capital. */
  capitalised: number;
  commas: number;
  /** Ends of sentences inside and at the end. */
  sentences: number;
  /** Last character: 1 ends a sentence, 2 colon, 3 ellipsis, 4 letter or digit, 5 quote or bracket, 0 other. */
  ending: number;
  /** First character: 1 letter in lower case, 2 capital, 3 digit, 4 quote, 5 bullet or arrow, 0 other. */
  opening: number;
  functionWords: number;
  hasDate: boolean;
  hasAddress: boolean;
  hasBar: boolean;
  hasCopyright: boolean;
  hasPrice: boolean;
}

/** Words that hold sentences together, in the languages whose words are parted by spaces: prose is full of them, menus are not. */
const FUNCTION_WORDS = new Set(
  (
    'the a an of to in and for on with that is was are were be been it its as at by from this have has had not but they their he she his her you your we our or which who will would can could if when than into about after more ' +
    'der die das und ist nicht ein eine zu den mit von für auf sich dem im des auch als wie bei aus nach war wird sind oder dass ' +
    'le la les de des et un une est que qui dans pour pas sur au avec ce il elle sont par plus ne se du en ' +
    'el los las y una por con para del al se lo su como más pero sus es fue son ' +
    'il di che e per non una sono con del della le dei nel si da ' +
    'o os as um uma não com por mais dos das na no em ' +
    'het een van en niet zijn dat met voor op aan er ook maar ' +
    'och att det som en på är av för med den till inte har om ett ' +
    'i w z na nie do się jest to że jak ' +
    'и в не на что с как по это к но из у за от о для ' +
    've bir bu da de için ile ne çok olarak ' +
    'dan yang di untuk dengan ini itu dari tidak ' +
    'و في من على إلى أن عن التي الذي هذا ما لا كان'
  ).split(' '),
);

const MONTH_OR_DATE =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\d{4}年\d{1,2}月|\b\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago\b/;
const ADDRESS = /@|https?:|www\.|\.(?:com|org|net|co)\b/;
const PRICE = /[$€£¥₹]\s?\d|\d\s?(?:€|usd|eur|kr\b|zł)/;
const BAR = /\s[|·•»›/]\s/;
const COPYRIGHT = /©|\(c\)|copyright/;
const SENTENCE_END = /[.!?。！？؟۔।…]/;
const LONGEST = 4000;
/** A text of no more words is short. */
export const SHORT_WORDS = 60;
/** What the lexicon reads of a block: its first words, where it is told what it is. */
export const LEXICON_WORDS = 36;

const NO_WORDS: readonly string[] = [];

/** Counts what a block's text is made of, in one pass. */
export function readText(text: string): TextFacts {
  const read = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  const scale = text.length / read.length;
  const lower = read.toLowerCase();
  const plain = wordsOf(lower);
  let functionWords = 0;
  for (const word of plain) if (FUNCTION_WORDS.has(word)) functionWords++;
  const unspaced = hasUnspaced(read) ? countUnspaced(read) : 0;
  const counts = countCharacters(read, lower);
  const start: string[] = [];
  for (let i = 0; i < plain.length && i < LEXICON_WORDS; i++) start.push(shapeOf(plain[i]!));
  const words = Math.round((plain.length + Math.floor(unspaced / 2)) * scale);
  return {
    words,
    start,
    plain: words <= SHORT_WORDS ? plain : NO_WORDS,
    functionWords: plain.length ? functionWords / plain.length : 0,
    ...counts,
    ending: endingOf(text),
    opening: openingOf(text),
    // No date and no price without a digit.
    hasDate: counts.digits > 0 && MONTH_OR_DATE.test(lower),
    hasAddress: ADDRESS.test(lower),
    hasBar: BAR.test(read),
    hasCopyright: COPYRIGHT.test(lower),
    hasPrice: counts.digits > 0 && PRICE.test(lower),
  };
}

/** `2025` → `0000`, `10k` → `00k`. */
function shapeOf(word: string): string {
  if (word.length > 24) return '*';
  const first = word.charCodeAt(0);
  const last = word.charCodeAt(word.length - 1);
  return isDigit(first) || isDigit(last) ? word.replace(/\d/g, '0') : word;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function countCharacters(text: string, lower: string) {
  let letters = 0;
  let digits = 0;
  let capitals = 0;
  let capitalised = 0;
  let commas = 0;
  let sentences = 0;
  let afterSpace = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32) {
      afterSpace = true;
      continue;
    }
    if (isDigit(code)) digits++;
    else if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 0xbf) {
      if (code < 0x2000 || code > 0x206f) letters++;
      if (code <= 90 || (code < 0x530 && code > 0xbf && text[i] !== lower[i])) {
        capitals++;
        if (afterSpace) capitalised++;
      }
    }
    if (code === 44 || code === 0x3001 || code === 0xff0c || code === 0x60c) commas++;
    else if (isSentenceEnd(text, i, code)) sentences++;
    afterSpace = false;
  }
  return { letters, digits, capitals, capitalised, commas, sentences };
}

function isSentenceEnd(text: string, i: number, code: number): boolean {
  if (code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x964) return true;
  if (code !== 46 && code !== 33 && code !== 63 && code !== 0x61f && code !== 0x6d4) return false;
  if (i === text.length - 1) return true;
  const next = text.charCodeAt(i + 1);
  return next > 127 || next === 32 || next === 34 || next === 39 || next === 41 || next === 93;
}

function endingOf(text: string): number {
  const last = text.at(-1) ?? '';
  if (last === '…' || text.endsWith('...')) return 3;
  if (SENTENCE_END.test(last)) return 1;
  if (last === ':' || last === '：') return 2;
  if (/["'”’»)\]」』）】]/.test(last)) return SENTENCE_END.test(text.at(-2) ?? '') ? 1 : 5;
  return /[\s!-/:-@[-`{-~\u2000-\u2bff]/.test(last) ? 0 : 4;
}

function openingOf(text: string): number {
  const first = text[0] ?? '';
  if (/[a-z]/.test(first)) return 1;
  if (/[0-9]/.test(first)) return 3;
  if (/["'“‘«「『]/.test(first)) return 4;
  if (/[-–—•·*▶►→»›>|#@+✓✔]/.test(first)) return 5;
  if (first !== first.toLowerCase()) return 2;
  return 0;
}

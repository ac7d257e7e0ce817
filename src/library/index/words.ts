/** A word of a text in the form it is searched in, with its place. */
export interface Word {
  word: string;
  start: number;
  end: number;
}

/** `Anthropic's` is two runs, of which the second says nothing. */
const RUN = /[\p{L}\p{N}\p{M}]+/gu;
/** Scripts that put no space between words: Han, kana, Thai, Lao, Khmer, Myanmar. */
export const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
const PLAIN = /^[\0-\x7f]*$/;
/** Longer runs are codes and addresses: nobody types them. */
const LONGEST = 40;

/** `Société` → `societe`. One form for what a reader takes for one word. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** The words of a text in its order; in scripts without spaces every two neighbouring characters, so that any part is found. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (UNSPACED.test(run)) pairs(run, index, found);
    else if (run.length <= LONGEST && !isPossessive(text, run, index)) {
      found.push({ word: foldWord(run), start: index, end: index + run.length });
    }
  }
  return found;
}

function isPossessive(text: string, run: string, index: number): boolean {
  return run.length === 1 && (run === 's' || run === 'S') && (text[index - 1] === "'" || text[index - 1] === '’');
}

function pairs(run: string, at: number, found: Word[]): void {
  const folded = run.toLowerCase();
  if (run.length === 1) found.push({ word: folded, start: at, end: at + 1 });
  for (let i = 0; i + 1 < folded.length; i++)
    found.push({ word: folded.slice(i, i + 2), start: at + i, end: at + i + 2 });
}
export function wordForms(text: string): string[] {
  return wordsOf(text).map(({ word }) => word);
}

/** The words alone. */

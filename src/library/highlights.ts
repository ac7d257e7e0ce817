import type { Highlight } from './saved.ts';

const CONTEXT = 40;

/** A highlight of `[start, end)` of a text, with what stands around it. */
export function makeHighlight(
  text: string,
  start: number,
  end: number,
  now: string,
  id: string = crypto.randomUUID(),
): Highlight {
  return {
    id,
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
    start,
    note: '',
    createdAt: now,
    changedAt: now,
  };
}

/** Characters at the end of `a` that are also at the end of `b`. */
function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/**
 * Where a highlight stands in a text, which may be another version of the one it was made in: its words where what is around them
 * agrees best; where the words themselves were altered, what lies between the same surroundings. Null where it is gone.
 */
export function placeHighlight(text: string, highlight: Highlight): { start: number; end: number } | null {
  const { quote, before, after, start } = highlight;
  if (quote && text.startsWith(quote, start) && text.slice(Math.max(0, start - CONTEXT), start) === before) {
    return { start, end: start + quote.length };
  }
  let best: { at: number; score: number } | null = null;
  for (let at = quote ? text.indexOf(quote) : -1; at >= 0; at = text.indexOf(quote, at + 1)) {
    const around = commonEnd(text.slice(Math.max(0, at - CONTEXT), at), before);
    const score = around + commonStart(text.slice(at + quote.length, at + quote.length + CONTEXT), after);
    const isBetter = !best || score > best.score;
    const isNearer = best && score === best.score && Math.abs(at - start) < Math.abs(best.at - start);
    if (isBetter || isNearer) best = { at, score };
  }
  if (best) return { start: best.at, end: best.at + quote.length };
  return between(text, highlight);
}

/** Altered words between surroundings that stayed; only where these are long enough to mean something. */
function between(text: string, { quote, before, after }: Highlight): { start: number; end: number } | null {
  if (before.length < 16 || after.length < 16) return null;
  const left = text.indexOf(before);
  if (left < 0) return null;
  const start = left + before.length;
  const end = text.indexOf(after, start);
  return end > start && end - start <= quote.length * 2 + 80 ? { start, end } : null;
}

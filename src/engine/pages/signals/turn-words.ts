import { bare } from '../../characters.ts';
import { NEXT_WORDS, PREVIOUS_WORDS, type TurnWords } from '../turn-words.ts';
import type { PageMark, PageSignal } from './signal.ts';

type By = 'explicit' | 'plain';

/** "Next page", "Weiter", "»" */
export const turnWords: PageSignal = ({ texts }) => {
  const marks = texts.flatMap((text): PageMark[] => {
    const next = saysWith(text, NEXT_WORDS);
    if (next) return [{ turns: { to: 'next', by: next } }];
    const previous = saysWith(text, PREVIOUS_WORDS);
    return previous ? [{ turns: { to: 'previous', by: previous } }] : [];
  });
  return marks.find(({ turns }) => turns?.by === 'explicit') ?? marks[0] ?? {};
};

function saysWith(text: string, { explicit, plain }: TurnWords): By | null {
  const words = bare(text);
  if (explicit.some((phrase) => words === phrase || beginsWith(words, phrase))) return 'explicit';
  return plain.includes(words || text.trim()) ? 'plain' : null;
}

/** "Next page: The harbour", "Weiter auf Seite 2", but not "Next pages are ours" */
const beginsWith = (words: string, phrase: string): boolean =>
  words.startsWith(phrase) && /^\s*(?:[:：(|–—>»-]|\d)/.test(words.slice(phrase.length));

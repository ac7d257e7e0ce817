import { addressWords } from './address.ts';
import type { JudgedPage } from './page-numbers.ts';

/** What a page is known by, besides numbers. */
export interface PageKeys {
  /** What it says of itself: types, classes of `<html>` and `<body>`, words of its address. */
  said: readonly string[];
  /** Words of the body's prose. */
  words: readonly string[];
}

function saidKeys({ url, signs }: JudgedPage): string[] {
  const keys = new Set<string>();
  for (const type of signs.types) keys.add(`t:${type}`);
  if (signs.openGraph) keys.add(`og:${signs.openGraph}`);
  const generator = signs.generator.split(/[\s\d(]/)[0]?.toLowerCase();
  if (generator) keys.add(`g:${generator}`);
  for (const name of signs.classes) {
    const plain = name.toLowerCase().replace(/\d+/g, '0');
    keys.add(`c:${plain}`);
    for (const part of plain.split(/[-_]+/)) if (part.length > 2) keys.add(`w:${part}`);
  }
  for (const word of addressWords(url)) keys.add(`u:${word}`);
  return [...keys];
}

export function pageKeys(page: JudgedPage): PageKeys {
  const { facts, kept } = page.body;
  const words = new Set<string>();
  for (let i = 0; i < kept.length; i++)
    if (kept[i] && facts.isProse[i]) for (const word of facts.texts[i]!.start) words.add(word);
  return { said: saidKeys(page), words: [...words] };
}

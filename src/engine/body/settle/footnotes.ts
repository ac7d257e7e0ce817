import { between } from '../features/page-facts.ts';
import type { Box, ReadBlocks } from '../page-block.ts';
import { ASIDE, IN } from '../within.ts';
import type { Settlement, Settling } from './settlement.ts';

/** "[12]", "a", "iv", "†". */
const MARK = /^[\s([^]*(?:\d{1,3}|[a-z]|[ivx]{2,5}|[*†‡§¶]+)[\s)\]]*$/i;
const MOST_WORDS = 400;
/** More are a bibliography, which the classifier judges by itself. */
const MOST_NOTES = 25;

/** "3 replies" is no text with a mark. */
const LEAST_WORDS = 9;
/** Inline elements around a note's text that may bear its id. */
const MOST_INLINE = 6;

/** A mark in the article's text leads to its note, so the note is there. */
export const footnotes: Settlement = {
  name: 'footnotes',
  settle(page, decide) {
    const { read, facts } = page;
    const wanted = marksIn(page);
    if (!wanted.size || wanted.size > MOST_NOTES) return;
    for (const [{ first, end, within }, id] of notesOf(read, wanted)) {
      if (first <= wanted.get(id)! || within & ASIDE || between(facts.words, first, end) > MOST_WORDS) continue;
      const note = Array.from({ length: end - first }, (_, n) => first + n);
      if (note.some((i) => read.blocks[i]!.box.within & IN.heading)) continue;
      for (const i of note) if (!read.blocks[i]!.rule) decide(i, true);
    }
  },
};

/** The ids that marks in what is kept lead to, each with the block of its first mark. */
function marksIn({ read, facts, kept }: Settling): Map<string, number> {
  const wanted = new Map<string, number>();
  for (let i = 0; i < kept.length; i++) {
    if (!kept[i] || !read.blocks[i]!.inPageLinks || facts.texts[i]!.words < LEAST_WORDS) continue;
    for (const anchor of read.anchors[i]!) {
      const href = anchor.getAttribute('href') ?? '';
      const id = href.startsWith('#') ? href.slice(1) : '';
      if (id && !wanted.has(id) && MARK.test(anchor.textContent ?? '')) wanted.set(id, i);
    }
  }
  return wanted;
}

/** The boxes with these ids, and those of the text in an inline element that has one: of an item the whole. */
function notesOf(read: ReadBlocks, wanted: ReadonlyMap<string, number>): Map<Box, string> {
  const notes = new Map<Box, string>();
  read.elements.forEach(({ id }, index) => {
    if (id && wanted.has(id)) notes.set(read.boxes[index]!, id);
  });
  read.blocks.forEach(({ box }, i) => {
    let at = read.nodes[i]![0]?.parentElement;
    for (let depth = 0; at && at !== read.elements[box.index] && depth < MOST_INLINE; depth++) {
      if (at.id && wanted.has(at.id)) notes.set(box.parent?.tag === 'li' ? box.parent : box, at.id);
      at = at.parentElement;
    }
  });
  return notes;
}

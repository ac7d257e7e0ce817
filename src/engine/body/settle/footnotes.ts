import { between } from '../features/page-facts.ts';
import type { Box, ReadBlocks } from '../page-block.ts';
import { ASIDE, IN } from '../within.ts';
import type { Settlement } from './settlement.ts';

/** "[12]", "a", "iv", "†". */
const MARK = /^[\s([^]*(?:\d{1,3}|[a-z]|[ivx]{2,5}|[*†‡§¶]+)[\s)\]]*$/i;
const MOST_WORDS = 400;
/** More are a bibliography, which the classifier judges by itself. */
const MOST_NOTES = 25;

/** A mark in the article's text leads to its note, so the note is there. */
export const footnotes: Settlement = {
  name: 'footnotes',
  settle({ read, facts, kept }, decide) {
    const wanted = marksIn(read, kept);
    if (!wanted.size || wanted.size > MOST_NOTES) return;
    for (const { first, end, within } of notesOf(read, wanted)) {
      if (within & (ASIDE | IN.heading) || between(facts.words, first, end) > MOST_WORDS) continue;
      for (let i = first; i < end; i++) if (!read.blocks[i]!.rule) decide(i, true);
    }
  },
};

/** The ids that marks in what is kept lead to. */
function marksIn(read: ReadBlocks, kept: Uint8Array): Set<string> {
  const wanted = new Set<string>();
  for (let i = 0; i < kept.length; i++) {
    if (!kept[i] || !read.blocks[i]!.inPageLinks) continue;
    for (const anchor of read.anchors[i]!) {
      const href = anchor.getAttribute('href') ?? '';
      if (href.length > 1 && href.startsWith('#') && MARK.test(anchor.textContent ?? '')) wanted.add(href.slice(1));
    }
  }
  return wanted;
}

/** The boxes with these ids, and those of the text beside which an inline element has one: of an item the whole. */
function notesOf(read: ReadBlocks, wanted: ReadonlySet<string>): Set<Box> {
  const notes = new Set<Box>();
  read.elements.forEach(({ id }, index) => {
    if (id && wanted.has(id)) notes.add(read.boxes[index]!);
  });
  read.blocks.forEach(({ box }, i) => {
    const ends = read.elements[box.index];
    for (let at = read.nodes[i]![0]?.parentElement; at && at !== ends; at = at.parentElement)
      if (at.id && wanted.has(at.id)) notes.add(box.parent?.tag === 'li' ? box.parent : box);
  });
  return notes;
}

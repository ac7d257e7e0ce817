import { between } from '../features/page-facts.ts';
import { countText, expectedWords, isAmidTheArticle } from './amid-the-article.ts';
import type { Settlement } from './settlement.ts';

const GROUPS = new Set(['blockquote', 'dl']);
const MOST_WORDS = 300;
/** A quoted post amid the article needs less to be believed than one by itself. */
const LEAST_CHANCE = 0.2;

/** A quotation goes with the line that says whose it is, a term with its definition. */
export const wholeGroups: Settlement = {
  name: 'whole-groups',
  settle(page, decide) {
    const { read, facts, kept } = page;
    const text = countText(page);
    for (const box of read.boxes) {
      const words = between(facts.words, box.first, box.end);
      if (!GROUPS.has(box.tag) || !words || words > MOST_WORDS) continue;
      let keptWords = 0;
      for (let i = box.first; i < box.end; i++) if (kept[i]) keptWords += facts.texts[i]!.words;
      const isQuoted = box.tag === 'blockquote' && expectedWords(box, page) > words * LEAST_CHANCE;
      if (keptWords > words * 0.5 || (isQuoted && isAmidTheArticle(box, text)))
        for (let i = box.first; i < box.end; i++) decide(i, !isButton(read.nodes[i]!));
    }
  },
};

/** "Click to expand…": a button by its role alone, which is no part of what is quoted. */
const isButton = (nodes: readonly Text[]): boolean =>
  nodes.every(({ data, parentElement }) => !data.trim() || parentElement?.closest('[role="button"]:not([href])'));

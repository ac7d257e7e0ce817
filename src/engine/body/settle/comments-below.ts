import { tokensOfClasses } from '../../clutter/class-names.ts';
import { COMMENT_SECTIONS, ONE_COMMENT, SECTION_ID } from '../../clutter/rules/comments.ts';
import { IN } from '../within.ts';
import type { Settlement, Settling } from './settlement.ts';

const NAMES = new Set(`${COMMENT_SECTIONS} ${ONE_COMMENT}`.split(' '));
// A colour too.
NAMES.delete('coral');
/** "comments-closed", "no-comments": what an article is called that may have some. */
const SAYS_WHETHER = new Set(
  'open closed enabled disabled on off no has have with without allow allowed show hide'.split(' '),
);
/** So many words are an article, whatever is said below; with less, comments of twice as many words may be what the page is about. */
const AN_ARTICLE = 300;
const LEAST_WORDS = 100;
const LEAST_SHARE = 0.5;
/** Of what is told, how much stands above. */
const LEAST_ABOVE = 0.7;

/**
 * Comments below an article are not the article, also those that read like one. What tells is how much of a text there is besides: in a
 * discussion it is a few words.
 */
export const commentsBelow: Settlement = {
  name: 'comments-below',
  reason: 'comments',
  settle(page, decide) {
    const { read, facts, kept } = page;
    const isComment = commentBoxes(page);
    const comments: { i: number; above: number }[] = [];
    let said = 0;
    let told = 0;
    for (let i = 0; i < kept.length; i++) {
      if (!kept[i]) continue;
      const { words } = facts.texts[i]!;
      if (isComment[read.blocks[i]!.box.index]) {
        comments.push({ i, above: told });
        said += words;
      } else told += words;
    }
    if (told < AN_ARTICLE && (told < LEAST_WORDS || told < said * LEAST_SHARE)) return;
    // A comment of the editor's between the paragraphs is told.
    for (const { i, above } of comments) if (above >= told * LEAST_ABOVE) decide(i, false);
  },
};

/** 1 for each box that is called comments or stands in one; boxes come before those in them. */
function commentBoxes({ read: { boxes, elements } }: Settling): Uint8Array {
  const found = new Uint8Array(boxes.length);
  for (const { index, parent, tag, tokens, within } of boxes) {
    if (parent && found[parent.index]) found[index] = 1;
    else if (tag === 'body' || within & IN.heading || !tokens.some((token) => NAMES.has(token))) continue;
    else {
      const element = elements[index]!;
      const isNamed = tokensOfClasses(element).some(
        (name) => name.some((token) => NAMES.has(token)) && !name.some((token) => SAYS_WHETHER.has(token)),
      );
      if (isNamed || SECTION_ID.test(element.id)) found[index] = 1;
    }
  }
  return found;
}

import { COMMENT_SECTIONS, ONE_COMMENT } from '../../clutter/rules/comments.ts';
import type { Box } from '../page-block.ts';
import type { Settlement } from './settlement.ts';

const NAMES = new Set(`${COMMENT_SECTIONS} ${ONE_COMMENT}`.split(' '));
/** So many words are an article, whatever is said below; with less, comments of twice as many words may be what the page is about. */
const AN_ARTICLE = 300;
const LEAST_WORDS = 100;
const LEAST_SHARE = 0.5;

/**
 * Comments below an article are not the article, also those that read like one. What tells is how much of a text there is besides: in a
 * discussion it is a few words.
 */
export const commentsBelow: Settlement = {
  name: 'comments-below',
  reason: 'comments',
  settle({ read, facts, kept }, decide) {
    const known = new Map<Box, boolean>();
    const isComment = (box: Box): boolean => {
      let answer = known.get(box);
      if (answer === undefined) {
        answer =
          (box.tag !== 'body' && box.tokens.some((token) => NAMES.has(token))) ||
          (box.parent !== null && isComment(box.parent));
        known.set(box, answer);
      }
      return answer;
    };
    const comments: number[] = [];
    let said = 0;
    let told = 0;
    for (let i = 0; i < kept.length; i++) {
      if (!kept[i]) continue;
      if (isComment(read.blocks[i]!.box)) {
        comments.push(i);
        said += facts.texts[i]!.words;
      } else told += facts.texts[i]!.words;
    }
    if (told >= AN_ARTICLE || (told >= LEAST_WORDS && told >= said * LEAST_SHARE))
      for (const i of comments) decide(i, false);
  },
};

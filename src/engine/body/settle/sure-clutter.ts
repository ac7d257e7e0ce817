import { CLUTTER_RULES } from '../../clutter/index.ts';
import type { PageBlock } from '../page-block.ts';
import type { Settlement } from './settlement.ts';

export const isSureClutter = ({ rule }: PageBlock): boolean =>
  rule > 0 && CLUTTER_RULES[rule - 1]!.reason !== 'comments';

/**
 * What a clutter rule is sure of goes, in languages too that the classifier did not learn. Only comments may stay: in a discussion they
 * are what it is about.
 */
export const sureClutter: Settlement = {
  name: 'sure-clutter',
  settle({ read }, decide) {
    read.blocks.forEach((block, i) => {
      if (isSureClutter(block)) decide(i, false);
    });
  },
};

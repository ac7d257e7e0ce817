import { nameKind } from '../class-names.ts';
import type { ClutterRule } from '../clutter-rule.ts';

const CAPTION_NAMES = nameKind('caption captions wpcaption credit credits imagecredit photocredit');

/** Captions and picture credits that stand without their picture. */
export const captionCredit: ClutterRule = {
  name: 'caption-credit',
  reason: 'caption-credit',
  explains: (profile) =>
    profile.words <= 80 &&
    (profile.tag === 'figcaption' || profile.tag === 'figure' || (profile.names & CAPTION_NAMES) !== 0),
};

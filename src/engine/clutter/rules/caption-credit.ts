import { type ClutterRule, hasAny, words } from '../clutter-rule.ts';

const CAPTION_TOKENS = words('caption captions wpcaption credit credits imagecredit photocredit');

/** Captions and picture credits that stand without their picture. */
export const captionCredit: ClutterRule = {
  name: 'caption-credit',
  reason: 'caption-credit',
  explains: (profile) =>
    profile.words <= 80 &&
    (profile.tag === 'figcaption' || profile.tag === 'figure' || hasAny(profile.tokens, CAPTION_TOKENS)),
};

import type { ClutterRule } from './clutter-rule.ts';
import { advertisement } from './rules/advertisement.ts';
import { authorBox } from './rules/author-box.ts';
import { bylineDate } from './rules/byline-date.ts';
import { captionCredit } from './rules/caption-credit.ts';
import { comments } from './rules/comments.ts';
import { cookieNotice } from './rules/cookie-notice.ts';
import { legal } from './rules/legal.ts';
import { navigation } from './rules/navigation.ts';
import { newsletter } from './rules/newsletter.ts';
import { promotion } from './rules/promotion.ts';
import { relatedBlock } from './rules/related-block.ts';
import { seeAlso } from './rules/see-also.ts';
import { shareBar } from './rules/share-bar.ts';
import { tableOfContents } from './rules/table-of-contents.ts';

/** The clutter rules. The first that fits names the reason, so the surer and more telling ones stand first. */
export const CLUTTER_RULES: readonly ClutterRule[] = [
  cookieNotice,
  advertisement,
  newsletter,
  comments,
  seeAlso,
  relatedBlock,
  shareBar,
  tableOfContents,
  authorBox,
  promotion,
  captionCredit,
  navigation,
  bylineDate,
  legal,
];

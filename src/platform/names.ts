import type { ClaimKind, RelatedKind, Removal, RemovalReason } from '../engine/index.ts';
import type { MessageKey } from './translate.ts';

/** Why something was removed, in the order it is shown in: what a reader is most likely to wonder about comes first. */
export const REASON_NAMES: Record<RemovalReason, MessageKey> = {
  'see-also': 'reason_see_also',
  related: 'reason_related',
  newsletter: 'reason_newsletter',
  promotion: 'reason_promotion',
  advertisement: 'reason_advertisement',
  'caption-credit': 'reason_caption_credit',
  'author-box': 'reason_author_box',
  'byline-date': 'reason_byline_date',
  'table-of-contents': 'reason_table_of_contents',
  comments: 'reason_comments',
  'share-bar': 'reason_share_bar',
  'cookie-notice': 'reason_cookie_notice',
  navigation: 'reason_navigation',
  legal: 'reason_legal',
  duplicate: 'reason_duplicate',
  other: 'reason_other',
};

export const PLACE_NAMES: Record<Removal['place']['where'], MessageKey> = {
  inside: 'place_inside',
  before: 'place_before',
  after: 'place_after',
};

export const CLAIM_NAMES: Record<ClaimKind, MessageKey> = {
  figure: 'claim_figure',
  event: 'claim_event',
  comparison: 'claim_comparison',
  finding: 'claim_finding',
  statement: 'claim_statement',
  forecast: 'claim_forecast',
  cause: 'claim_cause',
};

export const RELATED_NAMES: Record<RelatedKind, MessageKey> = {
  source: 'related_source',
  'see-also': 'related_see_also',
  related: 'related_related',
  'same-author': 'related_same_author',
  latest: 'related_latest',
  popular: 'related_popular',
  series: 'related_series',
};

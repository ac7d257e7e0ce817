import { headingLevel } from '../../dom/heading-level.ts';
import { nameKind } from '../class-names.ts';
import type { ClutterRule } from '../clutter-rule.ts';

const SHARE_NAMES = nameKind(
  'share sharing sharedaddy addthis addtoany sharethis social socials sociallinks socialshare shareaholic jssocials sharebar sharebuttons follow',
);
const SHARE_LABEL =
  /^(?:share|share (?:this|on|via|the).{0,20}|follow us|follow|teilen|partager|compartir|condividi|compartilhar|delen|udostępnij|поделиться|シェア|分享|공유|شارك)$/;
const MOST_WORDS = 40;

/** Rows of share and follow buttons. */
export const shareBar: ClutterRule = {
  name: 'share-bar',
  reason: 'share-bar',
  removes: (profile) =>
    profile.words <= MOST_WORDS &&
    profile.proseWords === 0 &&
    ((profile.tag === 'a' && profile.shareLinks > 0) ||
      (profile.words <= 4 &&
        profile.words > 0 &&
        (profile.names & SHARE_NAMES) !== 0 &&
        SHARE_LABEL.test(profile.bareText)) ||
      ((profile.names & SHARE_NAMES) !== 0 &&
        // A heading is named for what it says: `<h2 id="sharing-data">`, `<h3 id="gpt-partitions">`.
        !headingLevel(profile.tag) &&
        (profile.links > 0 || Boolean(profile.element.querySelector('button'))) &&
        profile.words <= profile.linkWords + 8) ||
      (profile.links >= 2 && profile.shareLinks >= Math.max(2, profile.links - 2))),
  explains: (profile) => (profile.names & SHARE_NAMES) !== 0 || profile.shareLinks * 2 > profile.links,
};

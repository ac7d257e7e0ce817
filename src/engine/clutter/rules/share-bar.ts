import { bare } from '../../characters.ts';
import { type ClutterRule, hasAny, words } from '../clutter-rule.ts';
import type { ElementProfile } from '../element-profile.ts';

const SHARE_TOKENS = words(
  'share sharing sharedaddy addthis addtoany sharethis social socials sociallinks socialshare shareaholic jssocials sharebar sharebuttons follow',
);
const SHARE_ADDRESS =
  /(?:facebook\.com\/(?:sharer|share|dialog)|(?:twitter|x)\.com\/(?:intent|share)|linkedin\.com\/(?:share|cws)|reddit\.com\/submit|pinterest\.[a-z.]+\/pin\/create|api\.whatsapp\.com|wa\.me\/|t\.me\/share|telegram\.me\/share|tumblr\.com\/(?:share|widgets)|getpocket\.com\/|news\.ycombinator\.com\/submit|bsky\.app\/intent|threads\.net\/intent|vk\.com\/share|line\.me\/R|flipboard\.com\/bookmarklet|^mailto:\?|^whatsapp:|^fb-messenger:|^sms:)/i;
const SHARE_LABEL =
  /^(?:share|share (?:this|on|via|the).{0,20}|follow us|follow|teilen|partager|compartir|condividi|compartilhar|delen|udostępnij|поделиться|シェア|分享|공유|شارك)$/;
const MOST_WORDS = 40;

const shareLinks = (element: Element): number =>
  [...element.querySelectorAll('a[href]')].filter((link) => SHARE_ADDRESS.test(link.getAttribute('href')!)).length;

const isShareControl = ({ element, tag }: ElementProfile): boolean =>
  tag === 'a' && SHARE_ADDRESS.test(element.getAttribute('href') ?? '');

/** Rows of share and follow buttons. */
export const shareBar: ClutterRule = {
  name: 'share-bar',
  reason: 'share-bar',
  removes: (profile) =>
    profile.words <= MOST_WORDS &&
    profile.proseWords === 0 &&
    (isShareControl(profile) ||
      (profile.words <= 4 &&
        profile.words > 0 &&
        hasAny(profile.tokens, SHARE_TOKENS) &&
        SHARE_LABEL.test(bare(profile.text))) ||
      (hasAny(profile.tokens, SHARE_TOKENS) &&
        (profile.links > 0 || Boolean(profile.element.querySelector('button'))) &&
        profile.words <= profile.linkWords + 8) ||
      (profile.links >= 2 && shareLinks(profile.element) >= Math.max(2, profile.links - 2))),
  explains: (profile) =>
    hasAny(profile.tokens, SHARE_TOKENS) || (profile.links > 0 && shareLinks(profile.element) * 2 > profile.links),
};

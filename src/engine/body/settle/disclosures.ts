import type { Settlement } from './settlement.ts';

const LEAST_WORDS = 4;
const MOST_WORDS = 90;
/** Of a paragraph, how much must stand in sentences that disclose. */
const LEAST_SHARE = 0.4;
/** "This post contains affiliate links", "As an Amazon Associate I earn …"; German, French, Spanish, Italian. */
const DISCLOSES = [
  /\b(?:this|my|our|the) (?:post|article|page|blog|site|website|guide|story|recipe|list)s? (?:(?:may|might|can|also) )*(?:contains?|includes?|uses?|has|have) (?:\w+ ){0,2}affiliate links?/i,
  /\b(?:i|we) (?:(?:may|might|will|can|could|also) )*(?:use|have|include) (?:\w+ )?affiliate links?/i,
  /\bas an (?:amazon (?:associate|affiliate)|affiliate marketer)\b,? (?:[\w’' ]{1,30} )?earns?\b/i,
  /\baffiliate links (?:are|may be) (?:used|marked)\b/i,
  /\bdieser? \p{L}+ enthält (?:\p{L}+ )?affiliate[- ]links/iu,
  /\b(?:cet?t?e?|nos|notre) \p{L}+ (?:contien|compren)\p{L}+ (?:des |\p{L}+ )?liens? (?:d['’])?affili/iu,
  /\b(?:est[ea]|nuestr[ao]) \p{L}+ (?:contiene|incluye|usa) enlaces? (?:de )?afilia/iu,
  /\bquest[oa] \p{L}+ contiene link (?:di )?affilia/iu,
];
/** "If you buy through our links, we may earn a small commission": who earns, and by what. */
const EARNS =
  /\b(?:i|we|site|website|blog|links?) (?:(?:may|might|will|can|could|also) )*(?:earn|receive|make|get)s? (?:us )?(?:an? )?(?:\(?(?:very|small|tiny|affiliate|referral|modest)\)? )*(?:amount of )?(?:commissions?|kickbacks?)\b/i;
const BY_LINKS = /\b(?:links?|click(?:ing|ed)?|purchases?|buy|booking)\b/i;
const OURS = /\b(?:our|my|these|this|affiliate|through|links?)\b/i;

const discloses = (sentence: string, text: string): boolean =>
  DISCLOSES.some((pattern) => pattern.test(sentence)) ||
  (EARNS.test(sentence) && BY_LINKS.test(sentence) && OURS.test(text));

/** Who earns by what is linked is no part of the article. */
export const disclosures: Settlement = {
  name: 'disclosures',
  reason: 'legal',
  settle({ read, facts, kept }, decide) {
    read.blocks.forEach(({ text }, i) => {
      const { words } = facts.texts[i]!;
      if (!kept[i] || words < LEAST_WORDS || words > MOST_WORDS || !/aff?ili|commission|kickback|associate/i.test(text))
        return;
      const disclosing = text.split(/(?<=[.!?])\s+/).filter((sentence) => discloses(sentence, text));
      if (disclosing.join(' ').length >= text.length * LEAST_SHARE) decide(i, false);
    });
  },
};

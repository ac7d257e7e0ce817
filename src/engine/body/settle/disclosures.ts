import type { Settlement } from './settlement.ts';

const LEAST_WORDS = 4;
const MOST_WORDS = 90;
/** "This post contains affiliate links", "we may earn a small commission", "As an Amazon Associate I earn …"; German, French, Spanish, Italian. */
const DISCLOSES = [
  /\b(?:this|my|our|the) (?:post|article|page|blog|site|website|guide|story|recipe|list)s? (?:(?:may|might|can|also) )*(?:contains?|includes?|uses?|has|have) (?:\w+ ){0,2}affiliate links?/i,
  /\b(?:i|we) (?:(?:may|might|will|can|could|also) )*(?:use|have|include) (?:\w+ )?affiliate links?/i,
  /\bas an? (?:amazon (?:associate|affiliate)|affiliate marketer)\b/i,
  /\b(?:i|we|us|site|website|blog) (?:(?:may|might|will|can|could|also) )*(?:(?:earn|receive|make|get)s? )?(?:us )?(?:an? )?(?:\(?(?:very|small|tiny|affiliate|referral|modest)\)? )*(?:amount of )?(?:commissions?|kickbacks?)\b/i,
  /\baffiliate[- ]links? (?:are|is|sind|werden) /i,
  /\b(?:enthält|enthalten|verwenden) (?:\p{L}+ )?affiliate[- ]links/iu,
  /\bliens? (?:d['’])?affili(?:és?|ation)\b/iu,
  /\benlaces? (?:de )?afilia(?:dos?|ción)\b/iu,
  /\blink (?:di )?affilia(?:ti|zione)\b/iu,
];
/** Who says it: an article on the trade speaks of others. */
const OWN =
  /\b(?:i|we|us|our|my|this (?:site|website|post|article|blog)|wir|dieser|nous|cet|nuestr[ao]|este|questo)\b/i;

/** Who earns by what is linked is no part of the article. */
export const disclosures: Settlement = {
  name: 'disclosures',
  reason: 'legal',
  settle({ read, facts, kept }, decide) {
    read.blocks.forEach(({ text }, i) => {
      const { words } = facts.texts[i]!;
      if (!kept[i] || words < LEAST_WORDS || words > MOST_WORDS) return;
      if (DISCLOSES.some((pattern) => pattern.test(text)) && OWN.test(text)) decide(i, false);
    });
  },
};

import { LOWER, UPPER, WORD } from '../letters.ts';
import { type ClaimSignal, phrase } from './signal.ts';

const NAME = new RegExp(`(?<=[${LOWER},;] )[${UPPER}][${WORD}]+`, 'g');

/** Someone is said to have said it. */
export const attributed: ClaimSignal = {
  name: 'attributed',
  measure: ({ attribution }) => (attribution ? 1 : 0),
};

/** "a 2021 study found", "research suggests", "according to". */
export const finding = phrase(
  'finding',
  /\b(?:stud(?:y|ies)|research(?:ers)?|survey|scientists|report|data|analysis|statistics|poll|experts|evidence|trial)\b[^.]{0,60}\b(?:found|finds?|shows?|showed|shown|suggests?|suggested|reveals?|revealed|indicates?|indicated|estimates?|reports?|reported|concluded|says?|said|linked|proves?|proven)\b|\baccording to\b|\breported(?:ly)?\b/,
);

/** "more than", "largest", "compared with". */
export const comparison = phrase(
  'comparison',
  /\b(?:(?:more|less|fewer|greater|higher|lower|larger|smaller|faster|slower|longer|better|worse|cheaper|older|younger|stronger|heavier|lighter) than|compared (?:to|with)|versus|outperform(?:s|ed)?|outpaced?|exceed(?:s|ed)?|as (?:many|much) as|twice (?:as|the)|times (?:more|as|the)|up from|down from|ranked|ranks|tops the)\b/,
);

export const superlative = phrase(
  'superlative',
  /\b(?:the (?:world['’]s |nation['’]s |country['’]s |\w+ )?(?:largest|biggest|first|fastest|oldest|highest|lowest|longest|smallest|cheapest|leading|second[- ]largest|most (?:popular|common|widely|expensive|important|powerful))|one of the (?:largest|first|oldest|fastest|most|biggest)|the only|record)\b/,
);

/** "rose", "fell", "grew": a change that can be checked. */
export const change = phrase(
  'change',
  /\b(?:rose|risen|rises|fell|fallen|grew|grown|increased|increases|increasing|decreased|decreases|declined|dropped|surged|jumped|soared|climbed|plunged|slipped|gained|shrank|expanded|reduced|reduces|cut|raised|boosted|growing|growth|decline)\b/,
);

/** Deeds in the past: "was founded", "launched", "signed". */
export const event = phrase(
  'event',
  /\b(?:announced|launched|founded|acquired|unveiled|released|introduced|signed|won|lost|died|born|arrested|charged|sued|filed|approved|banned|passed|voted|elected|appointed|hired|fired|resigned|killed|opened|closed|merged|bought|sold|developed|invented|discovered|published|became|began|started|created|built|established|designed|received|awarded|partnered|invested|agreed|ruled|vetoed|published|banned|recalled|debuted|took place|was (?:held|made|built|used)|were (?:made|built|used)|has (?:been|become|already))\b/,
);

/** "leads to", "because of": a cause asserted. */
export const cause = phrase(
  'cause',
  /\b(?:leads? to|led to|results? in|resulted in|caused? (?:by|the|a|more)|causes|because of|due to|thanks to|driven by|contribut(?:es?|ed) to|linked to|associated with|prevents?|helps? (?:to )?(?:reduce|prevent|improve|lower|increase)|increases? the risk|risk of)\b/,
);

/** "will", "is expected to" beside a date or figure: a concrete forecast. */
export const forecast: ClaimSignal = {
  name: 'forecast',
  measure: ({ lower, figures }) =>
    /\b(?:expected to|projected to|forecast|predicted|predicts|is set to|on track to|by 20[2-9]\d|by the end of|is likely to)\b/.test(
      lower,
    ) ||
    (/\bwill\b/.test(lower) && figures.length > 0)
      ? 1
      : 0,
};

/** Names and other capitals after the first word, up to four. */
export const names: ClaimSignal = {
  name: 'names',
  measure: ({ text }) => Math.min(text.match(NAME)?.length ?? 0, 4),
};

import type { ClaimKind } from '../article.ts';
import type { ReadSentence } from './read-sentence.ts';

const FORECAST =
  /\b(?:(?:is|are) (?:expected|projected|predicted|forecast|estimated|set|likely|poised|slated|anticipated|on track) to|projected|projections?|forecasts?|predicts?|will (?:reach|grow|be|have|exceed|hit|rise|fall|become|account|increase|surpass|launch|start|begin|spend|continue)|by (?:the end of )?20(?:2[6-9]|[3-9]\d))\b/;
const FINDING =
  /\b(?:stud(?:y|ies)|research(?:ers)?|survey(?:ed|s)?|scientists|trial|meta-analysis|experiments?|evidence|poll|respondents)\b[^.]{0,80}\b(?:found|finds?|shows?|showed|shown|suggests?|suggested|reveals?|revealed|indicates?|indicated|concluded|linked|proven?|discovered|report(?:ed|s)?|say|said)\b|\b(?:found|shown|proven) (?:that|to)\b/;
const COMPARISON =
  /\b(?:more|less|\w+er) than (?!\d|\$|half|one|two|three|a |an )|\bcompared (?:to|with)\b|\bversus\b|\b(?:the|its|their|world['’]s|['’]s) (?:\w+[- ])?(?:largest|biggest|fastest|oldest|highest|lowest|longest|smallest|cheapest|best[- ]selling|most \w+|least \w+)\b|\b(?:outperform|outsell|outscor|surpass|exceed)(?:s|ed)?\b|\b(?:ranked|ranks)\b|\btwice as\b|\btimes (?:more|as|the|faster|larger|higher)\b|\b(?:while|whereas|unlike)\b[^.]{0,60}\b(?:only|instead|but)\b|\bas (?:good|fast|much|many) as\b|\bsecond[- ](?:most|largest)\b/;
const CAUSE =
  /\b(?:leads? to|led to|results? in|resulted in|causes?|caused (?:by)?|because|due to|thanks to|as a result|driven by|contribut(?:es?|ed|ing) to|helps? (?:to )?(?:reduce|prevent|improve|lower|increase|protect|promote)|reduces?|increases? (?:the|your)|prevents?|improves?|stems from|attributed to|responsible for|allows? (?:for|the|them))\b/;
const EVENT =
  /\b(?:announced|launched|founded|acquired|unveiled|released|introduced|signed|won|lost|died|was born|arrested|charged|sued|filed|approved|banned|passed|voted|elected|appointed|hired|fired|resigned|killed|opened|closed|merged|bought|sold|invented|discovered|published|became|began|started|created|established|received|awarded|partnered|invested|ruled|vetoed|recalled|debuted|moved|joined|made its|came out|took|went|left|gave|held|met|turned|emerged|originated|dates? back)\b/;

/** A past deed with its year: "was registered in 1999". */
const DATED =
  /\b(?:in|on|since|until|by|of|from) (?:\w+ ){0,2}(?:1[5-9]|20[01])\d\b|\b(?:last|this) (?:year|month|week)\b/;
const PAST = /\b(?:was|were|had|did|\w{2,}ed)\b/;

/** What kind of thing a sentence asserts; the first that fits. */
export function kindOf({ lower, text, figures, speaker }: ReadSentence): ClaimKind {
  const figure = figures.length > 0;
  if (FORECAST.test(lower)) return 'forecast';
  if (FINDING.test(lower) && !(figure && figures.some(({ unit }) => unit === '%'))) return 'finding';
  if (COMPARISON.test(lower)) return 'comparison';
  if (figure) return 'figure';
  if (speaker && /[“”"]/.test(text)) return 'statement';
  if (CAUSE.test(lower)) return 'cause';
  if (EVENT.test(lower) || (DATED.test(lower) && PAST.test(lower))) return 'event';
  return 'statement';
}

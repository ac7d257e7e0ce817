import type { ClaimKind } from '../article.ts';
import { wordKeys } from './features/word-keys.ts';
import type { ClaimModel } from './model/claim-model.ts';
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

const SHARE = new Set(['%', 'pp', 'bp']);

/** What each kind is known by, beside its words; each holds or not. */
const MARKS: Readonly<Record<string, (sentence: ReadSentence) => boolean>> = {
  forecast: ({ lower }) => FORECAST.test(lower),
  finding: ({ lower }) => FINDING.test(lower),
  comparison: ({ lower }) => COMPARISON.test(lower),
  cause: ({ lower }) => CAUSE.test(lower),
  event: ({ lower }) => EVENT.test(lower),
  dated: ({ lower }) => DATED.test(lower) && PAST.test(lower),
  figure: ({ figures }) => figures.length > 0,
  figures: ({ figures }) => figures.length > 1,
  share: ({ figures }) => figures.some(({ unit }) => unit !== null && SHARE.has(unit)),
  quoted: ({ text, attribution }) => attribution !== null && /[“”"]/.test(text),
  source: ({ attribution }) => attribution?.source === true,
};

/** What the learned kinds know a sentence by. */
export function kindKeys(sentence: ReadSentence): string[] {
  const marks = Object.keys(MARKS).filter((name) => MARKS[name]!(sentence));
  // Pairs of marks too: a finding with a share is mostly a figure.
  const pairs = marks.flatMap((one, i) => marks.slice(i + 1).map((other) => `#${one}+${other}`));
  return [...wordKeys(sentence), `#${marks[0] ?? ''}`, ...marks.map((name) => `#${name}`), ...pairs];
}

/** What kind of thing a sentence asserts. */
export function kindOf(sentence: ReadSentence, { kinds, kindNames }: ClaimModel): ClaimKind {
  const scores = kinds.scoresOf(kindKeys(sentence));
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  return kindNames[best] ?? 'statement';
}

/** The kind by marks that every language has: a figure, or what somebody says. */
export const plainKindOf = ({ figures }: ReadSentence): ClaimKind => (figures.length ? 'figure' : 'statement');

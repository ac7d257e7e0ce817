import type { Candidate } from '../candidates.ts';
import type { Signal } from './signal.ts';

const set = (words: string): Set<string> => new Set(words.split(' '));

/** "chipmaker Nvidia", "the start-up Lakera". */
const KINDS = set(
  'chipmaker carmaker automaker planemaker drugmaker toymaker steelmaker phonemaker shoemaker brewer airline bank lender insurer retailer ' +
    'supermarket manufacturer maker supplier publisher broadcaster developer startup start-up firm company giant conglomerate operator ' +
    'provider brand vendor contractor consultancy agency studio platform marketplace producer distributor carrier utility miner ' +
    'fintech subsidiary unicorn rival competitor client customer partner parent owner unternehmen konzern hersteller autobauer ' +
    'entreprise groupe société constructeur empresa compañía fabricante azienda gruppo bedrijf företaget',
);
/** "Nvidia acquired", "Lakera raised". */
const DEEDS = set(
  'acquired acquires buys bought sells sold launched launches unveiled unveils raised raises announced announces released releases ' +
    'offers offered provides manufactures makes made ships shipped introduced introduces operates owns employs hired hires laid filed ' +
    'reported reports posted posts invested invests partnered partners plans agreed expanded generates recalled recalls merged ' +
    'rebranded specializes specialises charges develops developed designs produces produced delivers serves built builds claims ' +
    'kündigte übernimmt verkauft stellt produziert annonce lance rachète anuncia lanza compra annuncia acquista',
);
/** "Intel's revenue", "Lakera's chief executive". */
const BELONGINGS = set(
  'ceo cfo cto coo chief founder founders co-founder co-founders chairman president board shareholders shareholder investors revenue ' +
    'revenues profit profits sales earnings shares share stock headquarters employees workers staff customers clients products product ' +
    'platform app apps website software service services stores store brand brands line lineup portfolio ipo valuation subsidiary ' +
    'acquisition market business team engineers developers tools tool system systems technology device devices flagship latest new ' +
    'pricing plans plan catalog catalogue collection models api cloud model spokesperson spokesman spokeswoman warehouse factory',
);
/** What hardly anything but a firm has. */
const FIRM_BELONGINGS =
  /^(?:ceo|cfo|cto|coo|chief|shareholders?|investors|revenues?|profits?|earnings|shares|stock|ipo|valuation|subsidiary|acquisition)$/;
/** "shares of X", "a subsidiary of X", "CEO of X", "works at X". */
const LINKS = set(
  'shares stock stake subsidiary division unit ceo cfo cto coo cmo president chairman founder co-founder cofounder founded head director ' +
    'vp executive owner parent acquisition takeover purchase customers employees headquarters works worked working engineer manager ' +
    'analyst strategist economist officer lead job jobs internship career partnership partnered competitor rival competitors',
);
const BY = set(
  'made manufactured developed produced designed built created owned acquired sold offered published operated powered bought launched released sponsored founded run',
);

/** Whether the words around a mention treat it as a firm: the points of the strongest cue. */
export function contextPoints(mention: Candidate): number {
  const { words } = mention.block;
  const before = words[mention.from - 1];
  const beforeThat = words[mention.from - 2];
  const first = words[mention.from];
  const last = words[mention.to - 1];
  const after = words[mention.to];
  const next = words[mention.to + 1];
  if (!first || !last) return 0;
  let best = 0;
  const see = (points: number): void => {
    best = Math.max(best, points);
  };
  const close = first.gap === ' ' || first.gap === '-';
  if (before && close) {
    if (KINDS.has(before.lower) && !mention.weakPlace) see(2.5);
    if (before.lower === 'of' || before.lower === 'at' || before.lower === 'for' || before.lower === 'with')
      if (beforeThat && LINKS.has(beforeThat.lower)) see(2.5);
    if (before.lower === 'by' && beforeThat && BY.has(beforeThat.lower)) see(1.5);
    if (before.lower === 'at' || before.lower === 'from') see(1);
  }
  if (after) {
    if (last.possessive && BELONGINGS.has(after.lower)) see(FIRM_BELONGINGS.test(after.lower) ? 2.5 : 2);
    else if (last.possessive && next && BELONGINGS.has(next.lower)) see(1);
    if (after.gap === ' ' && !last.possessive) {
      if (DEEDS.has(after.lower)) see(1.5);
      if (/^(?:ceo|cfo|cto|shares|stock|employees|customers|executives|spokesperson)$/.test(after.lower)) see(2);
      if (/^(?:is|was|are)$/.test(after.lower) && isKindOfFirm(mention, 1)) see(2.5);
      if (/^(?:has|have|will|also)$/.test(after.lower) && next && DEEDS.has(next.lower)) see(1.5);
    }
    if (/^,\s$/.test(after.gap) && isKindOfFirm(mention, 0)) see(2.5);
    if (/^\s?\($/.test(after.gap) && /^(?:nyse|nasdaq|lse|otc|tsx|asx|amex)$/.test(after.lower)) see(5);
  }
  return best;
}

/** "X, a Palo Alto-based AI start-up", "X is one of the largest retailers". */
function isKindOfFirm({ block, to }: Candidate, skip: number): boolean {
  const at = to + skip;
  if (!/^(?:a|an|the|one)$/.test(block.words[at]?.lower ?? '')) return false;
  for (let i = at + 1; i < Math.min(at + 9, block.words.length); i++) {
    const word = block.words[i];
    if (!word || /[.;:()]/.test(word.gap)) return false;
    const lower = word.lower.replace(/s$/, '');
    if (KINDS.has(word.lower) || KINDS.has(lower) || lower === 'companie' || lower === 'agencie') return true;
    if (/^(?:that|which|who|where|is|was|has|for)$/.test(word.lower)) return false;
  }
  return false;
}

/** The strongest cue of all mentions; a second mention with a cue adds a little. */
export const context: Signal = {
  name: 'context',
  points({ mentions }) {
    let best = 0;
    let more = 0;
    for (const mention of mentions) {
      const points = contextPoints(mention);
      if (points > 0 && best > 0) more++;
      best = Math.max(best, points);
    }
    return best + Math.min(more, 2) * 0.5;
  },
};

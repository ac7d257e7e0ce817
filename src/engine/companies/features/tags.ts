import type { Candidate } from '../candidates.ts';
import type { Name } from '../names-in-article.ts';
import { TAG, TAGS } from '../tagger/tags.ts';
import type { NameFeatures } from './feature.ts';

/** The chance that a mention is a company from its first word to its last, and no longer. */
export function exactChance({ block, from, to }: Candidate): number {
  const at = (i: number, tag: number): number => block.chances[i * TAGS + tag] ?? 0;
  if (to - from === 1) return at(from, TAG.companyOnly);
  return Math.sqrt(at(from, TAG.companyFirst) * at(to - 1, TAG.companyLast));
}

/** The chance that a mention's words are a company's, with others or alone. */
export function looseChance({ block, from, to }: Pick<Candidate, 'block' | 'from' | 'to'>): number {
  let sum = 0;
  for (let i = from; i < to; i++)
    for (let tag = TAG.companyFirst; tag <= TAG.companyOnly; tag++) sum += block.chances[i * TAGS + tag] ?? 0;
  return sum / (to - from);
}

/** The mean chance that a mention's words have a tag. */
export function meanChance({ block, from, to }: Pick<Candidate, 'block' | 'from' | 'to'>, tag: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += block.chances[i * TAGS + tag] ?? 0;
  return sum / (to - from);
}

const OTHERS = [TAG.none, TAG.organisation, TAG.person, TAG.place, TAG.thing];
const evidence = (chance: number): number => {
  const kept = Math.min(0.995, Math.max(0.005, chance));
  return Math.log(kept / (1 - kept));
};

/** Mean of the exact chances of a name's mentions. */
export const meanExact = ({ mentions }: Name): number =>
  mentions.reduce((sum, mention) => sum + exactChance(mention), 0) / mentions.length;

/** What the tagger thinks of all the name's mentions together. */
export const tagFeatures: NameFeatures = {
  names: [
    'exact-most',
    'exact-mean',
    'exact-strong',
    'exact-first',
    'loose-most',
    'loose-mean',
    'evidence-sum',
    'evidence-mean',
    ...OTHERS.flatMap((tag) => [`tag-${tag}-mean`, `tag-${tag}-most`]),
  ],
  write(row, at, { name }) {
    const { mentions, strong } = name;
    let most = 0;
    let sum = 0;
    let looseMost = 0;
    let looseSum = 0;
    let evidenceSum = 0;
    for (const mention of mentions) {
      const exact = exactChance(mention);
      const loose = looseChance(mention);
      most = Math.max(most, exact);
      sum += exact;
      looseMost = Math.max(looseMost, loose);
      looseSum += loose;
      evidenceSum += evidence(loose);
    }
    const count = mentions.length;
    row[at++] = most;
    row[at++] = sum / count;
    row[at++] = strong.length ? strong.reduce((total, mention) => total + exactChance(mention), 0) / strong.length : -1;
    row[at++] = exactChance(mentions[0]!);
    row[at++] = looseMost;
    row[at++] = looseSum / count;
    row[at++] = Math.max(-40, Math.min(40, evidenceSum));
    row[at++] = evidenceSum / count;
    for (const tag of OTHERS) {
      let total = 0;
      let highest = 0;
      for (const mention of mentions) {
        const chance = meanChance(mention, tag);
        total += chance;
        highest = Math.max(highest, chance);
      }
      row[at++] = total / count;
      row[at++] = highest;
    }
  },
};

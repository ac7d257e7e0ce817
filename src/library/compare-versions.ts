import { diffArrays, diffWordsWithSpace } from 'diff';
import type { Article } from '../engine/index.ts';

export interface ChangedPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** A paragraph that is not what it was. `altered`: its words, by what happened to them. */
export type ParagraphChange = { kind: 'added' | 'removed'; text: string } | { kind: 'altered'; parts: ChangedPart[] };

export interface VersionChanges {
  paragraphs: ParagraphChange[];
  /** Claims that only one of the versions makes, or makes in other words. */
  claims: ParagraphChange[];
}

/** Share of common words from which on two paragraphs are one that was altered. */
const ALIKE = 0.5;

const paragraphsOf = ({ text, blocks }: Pick<Article, 'text' | 'blocks'>): string[] =>
  blocks.length > 0 ? blocks.map(({ start, end }) => text.slice(start, end)) : text.split('\n').filter(Boolean);

/** Dice's coefficient over words. */
function alike(a: string, b: string): number {
  const left = a.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const right = b.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) {
      common++;
      counts.set(word, count - 1);
    }
  }
  return left.length + right.length === 0 ? 0 : (2 * common) / (left.length + right.length);
}

function altered(before: string, after: string): ParagraphChange {
  const parts = diffWordsWithSpace(before, after).map(({ value, added, removed }): ChangedPart => {
    return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value };
  });
  return { kind: 'altered', parts };
}

/** Pairs what was taken out with what came in where it is the same thing in other words; the rest stays as it is. */
function pair(removed: string[], added: string[]): ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  const left = [...added];
  for (const text of removed) {
    let best = -1;
    let score = ALIKE;
    left.forEach((candidate, i) => {
      const likeness = alike(text, candidate);
      if (likeness > score) [best, score] = [i, likeness];
    });
    if (best < 0) changes.push({ kind: 'removed', text });
    else {
      for (const early of left.splice(0, best)) changes.push({ kind: 'added', text: early });
      changes.push(altered(text, left.shift()!));
    }
  }
  for (const text of left) changes.push({ kind: 'added', text });
  return changes;
}

function compareLists(before: string[], after: string[]): ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const settle = () => {
    changes.push(...pair(removed, added));
    removed = [];
    added = [];
  };
  for (const part of diffArrays(before, after)) {
    if (part.removed) removed.push(...part.value);
    else if (part.added) added.push(...part.value);
    else settle();
  }
  settle();
  return changes;
}

/** What is different in a later version: paragraphs added, removed and altered, and the same of its claims. */
export function compareVersions(before: Article, after: Article): VersionChanges {
  return {
    paragraphs: compareLists(paragraphsOf(before), paragraphsOf(after)),
    claims: compareLists(
      before.claims.map(({ text }) => text),
      after.claims.map(({ text }) => text),
    ),
  };
}

/** How many paragraphs changed in which way. */
export function countChanges({
  paragraphs,
  claims,
}: VersionChanges): Record<'added' | 'removed' | 'altered' | 'claims', number> {
  const of = (kind: ParagraphChange['kind']) => paragraphs.filter((change) => change.kind === kind).length;
  return { added: of('added'), removed: of('removed'), altered: of('altered'), claims: claims.length };
}

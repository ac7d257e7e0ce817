import { type PackedTrees, unpackTrees } from '../learned/trees.ts';
import { type NameList, readNameList } from './name-list.ts';
import { type CompanyLists, listBytes } from './name-places.ts';
import { ROW_BITS } from './tagger/hash.ts';
import type { Tagger } from './tagger/tagger.ts';
import { TAGS } from './tagger/tags.ts';

/** Learned trees with the chance from which on their answer is yes. */
export interface PackedJudge extends PackedTrees {
  threshold: number;
}

/** What was learned besides the tagger's weights. */
export interface CompanyModelHead {
  transitions: readonly number[];
  /** Whether a name is a company's. */
  company: PackedJudge;
  /** Whether a company is a key one. */
  key: PackedJudge;
}

export interface Judge {
  /** @returns 0 to 1 */
  chanceOf(row: Float32Array): number;
  threshold: number;
}

/** Everything that finding companies needs, ready for use. */
export interface CompanyModel {
  list: NameList;
  tagger: Tagger;
  company: Judge;
  key: Judge;
}

/** "WNC2": what the file begins with. */
const MARK = 0x32434e57;
/** Bytes of the mark and the two lengths. */
const START = 12;

/** The file is none of ours, or of another version. */
export class CompanyModelError extends Error {
  override name = 'CompanyModelError';
}

/**
 * Reads the file `models/companies.bin`: the mark, the lengths of head and lists, the head as JSON in UTF-8, the lists, the tagger's
 * weights. Lists and weights stay where they are in `bytes`.
 *
 * @throws {CompanyModelError} where it is not such a file
 */
export function readCompanyModel(bytes: Uint8Array): CompanyModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = TAGS << ROW_BITS;
  if (bytes.byteLength < START || view.getUint32(0, true) !== MARK)
    throw new CompanyModelError('Not a model of companies.');
  const headEnd = START + view.getUint32(4, true);
  const listsEnd = headEnd + view.getUint32(8, true);
  if (bytes.byteLength !== listsEnd + size) throw new CompanyModelError('A model of companies of another size.');
  const head: CompanyModelHead = JSON.parse(new TextDecoder().decode(bytes.subarray(START, headEnd)));
  return {
    list: readNameList(bytes.subarray(headEnd, listsEnd)),
    tagger: {
      weights: new Int8Array(bytes.buffer, bytes.byteOffset + listsEnd, size),
      transitions: Float32Array.from(head.transitions),
    },
    company: judgeOf(head.company),
    key: judgeOf(head.key),
  };
}

/** The other way round: the bytes of a model's file. */
export function writeCompanyModel(head: CompanyModelHead, lists: CompanyLists, weights: Int8Array): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(head));
  const names = listBytes(lists);
  const bytes = new Uint8Array(START + json.length + names.length + weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MARK, true);
  view.setUint32(4, json.length, true);
  view.setUint32(8, names.length, true);
  bytes.set(json, START);
  bytes.set(names, START + json.length);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), START + json.length + names.length);
  return bytes;
}

/** Trees made ready to judge. */
export function judgeOf(packed: PackedJudge): Judge {
  const sumOf = unpackTrees(packed);
  return { chanceOf: (row) => 1 / (1 + Math.exp(-sumOf(row))), threshold: packed.threshold };
}

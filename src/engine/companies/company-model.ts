import { type PackedTrees, unpackTrees } from '../learned/trees.ts';
import { buildNameList, type CompanyLists, type NameList } from './name-list.ts';
import { ROW_BITS } from './tagger/hash.ts';
import type { Tagger } from './tagger/tagger.ts';
import { TAGS } from './tagger/tags.ts';

/** Learned trees with the chance from which on their answer is yes. */
export interface PackedJudge extends PackedTrees {
  threshold: number;
}

/** What stands in the file before the tagger's weights. */
export interface CompanyModelHead {
  lists: CompanyLists;
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

/** "WNC1": what the file begins with. */
const MARK = 0x31434e57;

/** The file is none of ours, or of another version. */
export class CompanyModelError extends Error {
  override name = 'CompanyModelError';
}

/**
 * Reads the file `models/companies.bin`: the mark, the length of the head, the head as JSON in UTF-8, the tagger's weights. The weights
 * stay where they are in `bytes`.
 *
 * @throws {CompanyModelError} where it is not such a file
 */
export function readCompanyModel(bytes: Uint8Array): CompanyModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = TAGS << ROW_BITS;
  if (bytes.byteLength < 8 || view.getUint32(0, true) !== MARK)
    throw new CompanyModelError('Not a model of companies.');
  const length = view.getUint32(4, true);
  if (bytes.byteLength !== 8 + length + size) throw new CompanyModelError('A model of companies of another size.');
  const head: CompanyModelHead = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)));
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + 8 + length, size);
  return makeCompanyModel(head, weights);
}

function makeCompanyModel(head: CompanyModelHead, weights: Int8Array): CompanyModel {
  return {
    list: buildNameList(head.lists),
    tagger: { weights, transitions: Float32Array.from(head.transitions) },
    company: judgeOf(head.company),
    key: judgeOf(head.key),
  };
}

/** The other way round: the bytes of a model's file. */
export function writeCompanyModel(head: CompanyModelHead, weights: Int8Array): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(head));
  const bytes = new Uint8Array(8 + json.length + weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MARK, true);
  view.setUint32(4, json.length, true);
  bytes.set(json, 8);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), 8 + json.length);
  return bytes;
}

/** Trees made ready to judge. */
export function judgeOf(packed: PackedJudge): Judge {
  const sumOf = unpackTrees(packed);
  return { chanceOf: (row) => 1 / (1 + Math.exp(-sumOf(row))), threshold: packed.threshold };
}

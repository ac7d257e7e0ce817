import { bare, keyOf } from './list-key.ts';

/**
 * The lists as training makes them: `name|ticker` a line, the ticker with `?` where the name alone does not say that this firm is meant,
 * or `name||fullest name` for another form of a firm; and sectors of names (training/companies/well-known.txt).
 */
export interface CompanyLists {
  listed: string;
  wellKnown: string;
}

const LISTED = '#listed';

/** The lists as they are shipped, in UTF-8, each line ended: the sectors, and under a heading of its own what is listed. */
export const listBytes = ({ listed, wellKnown }: CompanyLists): Uint8Array =>
  new TextEncoder().encode(`${wellKnown}\n${LISTED}\n${listed}\n`);

/** Where the names stand in `listBytes`, in its order: one number of each array for a name, as far as there are names. */
export interface NamePlaces {
  count: number;
  starts: Int32Array;
  /** The byte behind the name's mark. */
  ends: Int32Array;
  /** Which name is the fullest of its company; -1 where the rest of the line says it. */
  groups: Int32Array;
  /** Place among the sectors' companies; -1 for what is listed. */
  positions: Int32Array;
  isOutlet: Uint8Array;
  /** For each bucket (`bucketOf` a key) its first name and its last, -1 where it has none. */
  heads: Int32Array;
  tails: Int32Array;
  /** The next name of the same bucket, -1 behind the last. */
  next: Int32Array;
  otherScripts: string[];
}

function noPlaces(size: number): NamePlaces {
  // Names are no shorter than that with what parts them; what is not written to costs nothing.
  const most = Math.ceil(size / 2) + 1;
  const numbers = (): Int32Array => new Int32Array(most);
  return {
    count: 0,
    starts: numbers(),
    ends: numbers(),
    groups: numbers(),
    positions: numbers(),
    isOutlet: new Uint8Array(most),
    heads: new Int32Array(BUCKETS).fill(-1),
    tails: new Int32Array(BUCKETS).fill(-1),
    next: numbers(),
    otherScripts: [],
  };
}

/** Rather more than there are first words. */
const BUCKETS = 1 << 15;

const codeOf = (letter: string): number => letter.charCodeAt(0);
const NEW_LINE = codeOf('\n');
const HEADING = codeOf('#');
const OTHER_FORM = codeOf('=');
const FIELD = codeOf('|');

const table = (codes: (byte: string) => number): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, byte) => codes(String.fromCharCode(byte)));
/** Letters of ASCII in lower case, digits and "-", which keys take as they are; 0 for all else. */
const PLAIN_CODES = table((byte) => (/[a-z0-9-]/i.test(byte) ? codeOf(byte.toLowerCase()) : 0));
const ENDS_NAME = table((byte) => Number(/[;=|\n]/.test(byte)));
const OUTSIDE_ASCII = 128;

/** One pass over hundreds of thousands of bytes, in plain loops: a reader waits, and nothing has been compiled yet. */
export function findPlaces(bytes: Uint8Array): NamePlaces {
  const places = noPlaces(bytes.length);
  let isNews = false;
  let isOtherScript = false;
  let isListed = false;
  let position = 0;
  let group = 0;
  for (let at = 0, end = 0; at < bytes.length; at = end + 1) {
    if (bytes[at] === HEADING || isOtherScript) {
      end = lineEnd(bytes, at);
      const line = readBytes(bytes, at, end);
      if (bytes[at] === HEADING) {
        isNews = line === '#news';
        isOtherScript = line === '#other-scripts';
        isListed = line === LISTED;
      } else places.otherScripts.push(...line.split(';').filter(Boolean));
      continue;
    }
    let hash = 0;
    for (end = at; PLAIN_CODES[bytes[end]!]!; end++) hash = step(hash, PLAIN_CODES[bytes[end]!]!);
    const isOwn = end > at && bytes[end]! < OUTSIDE_ASCII && hash !== THE && hash !== AND;
    while (end < bytes.length && !ENDS_NAME[bytes[end]!]) end++;
    if (end > at) {
      const bucket = isOwn ? fold(hash) : bucketOf(keyOf(bare(readBytes(bytes, at, end))));
      places.starts[places.count] = at;
      places.ends[places.count] = end;
      places.groups[places.count] = isListed ? -1 : group;
      places.positions[places.count] = isListed ? -1 : position;
      places.isOutlet[places.count] = isNews ? 1 : 0;
      chain(places, bucket);
    }
    if (bytes[end] === OTHER_FORM) continue;
    if (bytes[end] === FIELD) end = lineEnd(bytes, end);
    if (places.count > group) position++;
    group = places.count;
  }
  return places;
}

/** Takes the name that has just been written, behind the others of its bucket. */
function chain(places: NamePlaces, bucket: number): void {
  const n = places.count++;
  const before = places.tails[bucket]!;
  if (before < 0) places.heads[bucket] = n;
  else places.next[before] = n;
  places.tails[bucket] = n;
  places.next[n] = -1;
}

export function lineEnd(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(NEW_LINE, from);
  return end < 0 ? bytes.length : end;
}

const decoder = new TextDecoder();
export const readBytes = (bytes: Uint8Array, from: number, to: number): string =>
  decoder.decode(bytes.subarray(from, to));

const step = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;
const fold = (hash: number): number => (hash ^ (hash >>> 15)) & (BUCKETS - 1);

/** Of the plain letters that a key begins with. */
function hashOf(key: string): number {
  let hash = 0;
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    if (code >= OUTSIDE_ASCII || !PLAIN_CODES[code]) break;
    hash = step(hash, code);
  }
  return hash;
}

/** The bucket of the names whose keys begin with the same plain letters. */
export const bucketOf = (key: string): number => fold(hashOf(key));

/** What keys leave out where names begin with it. */
const THE = hashOf('the');
const AND = hashOf('and');

// Which blocks of a page are in its labelled text: the text has no markup, so it is laid against the page's own words.

const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Shorter blocks must be a whole line of the labelled text: "Health" in a menu is no part of a sentence about health. */
const FREE_WORDS = 4;
/** From here on a block counts as in the text wherever in it it stands. */
const SURE_WORDS = 8;
const COVERED = 0.6;

function readTruth(text) {
  const words = [];
  const starts = new Set();
  const ends = new Set();
  for (const line of text.split(/\n+/)) {
    const own = wordsOf(line);
    if (!own.length) continue;
    starts.add(words.length);
    for (const word of own) words.push(word);
    ends.add(words.length);
  }
  const places = new Map();
  for (let i = 0; i < words.length; i++) {
    if (!places.has(words[i])) places.set(words[i], []);
    places.get(words[i]).push(i);
  }
  const trigrams = new Set();
  for (let i = 0; i + 2 < words.length; i++) trigrams.add(`${words[i]} ${words[i + 1]} ${words[i + 2]}`);
  return { words, starts, ends, places, trigrams };
}

/** Places where the block's words stand as they are, one after the other. */
function placesOf(block, truth) {
  const found = [];
  for (const at of truth.places.get(block[0]) ?? []) {
    let length = 0;
    while (length < block.length && truth.words[at + length] === block[length]) length++;
    if (length < block.length) continue;
    if (block.length < FREE_WORDS && !(truth.starts.has(at) && truth.ends.has(at + length))) continue;
    found.push(at);
  }
  return found;
}

/** Running maximum that can be raised at a place. */
class Maxima {
  constructor(size) {
    this.values = new Array(size + 1).fill(null);
  }
  raise(at, entry) {
    for (let i = at + 1; i < this.values.length; i += i & -i)
      if (!this.values[i] || this.values[i].weight < entry.weight) this.values[i] = entry;
  }
  upTo(at) {
    let best = null;
    for (let i = at + 1; i > 0; i -= i & -i)
      if (this.values[i] && (!best || this.values[i].weight > best.weight)) best = this.values[i];
    return best;
  }
}

/**
 * Share of each block that is in the labelled text, 0 to 1. The blocks in the order of the text are those of the heaviest
 * chain; others count if they are long and say what no block of the chain says.
 *
 * @param {string[]} texts of the blocks, in page order
 * @param {string} labelled
 */
export function alignLabels(texts, labelled) {
  const truth = readTruth(labelled);
  const blocks = texts.map(wordsOf);
  const candidates = blocks.map((block) => (block.length ? placesOf(block, truth) : []));
  const maxima = new Maxima(truth.words.length);
  let last = null;
  blocks.forEach((block, index) => {
    const entries = candidates[index].map((at) => {
      const before = maxima.upTo(at);
      const aligned = truth.starts.has(at) && truth.ends.has(at + block.length) ? 0.5 : 0;
      return { at, end: at + block.length, index, before, weight: (before?.weight ?? 0) + block.length + aligned };
    });
    for (const entry of entries) {
      maxima.raise(entry.end, entry);
      if (!last || entry.weight > last.weight) last = entry;
    }
  });
  const labels = new Float32Array(blocks.length);
  const covered = new Uint8Array(truth.words.length);
  for (let entry = last; entry; entry = entry.before) {
    labels[entry.index] = 1;
    covered.fill(1, entry.at, entry.end);
  }
  blocks.forEach((block, index) => {
    if (labels[index] || block.length < SURE_WORDS) return;
    const free = candidates[index].find((at) => {
      let taken = 0;
      for (let i = at; i < at + block.length; i++) taken += covered[i];
      return taken < block.length * 0.3;
    });
    if (free !== undefined) {
      labels[index] = 1;
      covered.fill(1, free, free + block.length);
      return;
    }
    if (candidates[index].length) return; // a copy of what is in already
    let known = 0;
    for (let i = 0; i + 2 < block.length; i++)
      if (truth.trigrams.has(`${block[i]} ${block[i + 1]} ${block[i + 2]}`)) known++;
    const share = known / (block.length - 2);
    if (share >= COVERED) labels[index] = share;
  });
  return labels;
}

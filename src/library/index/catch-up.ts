import type { Table } from 'dexie';
import type { SavedBody, SavedState } from '../saved.ts';
import type { Store } from '../store/store.ts';
import { isWhole } from '../store/whole-body.ts';
import { applyState, indexArticle, notesOf } from './index-article.ts';
import {
  type Card,
  freshMeta,
  INDEX_FORMAT,
  type IndexDatabase,
  type Meta,
  ROW_BLOCK,
  type Row,
  type RowOrGap,
} from './index-db.ts';
import { underLock } from './lock.ts';
import {
  type Additions,
  BLOCK,
  bucketOf,
  extendPosting,
  type FreshWords,
  freshWords,
  postingKey,
  readFreshWords,
} from './postings.ts';
import { weigh } from './weigh.ts';

/** Changes taken in at once: larger is quicker, smaller holds less in memory. */
const CHANGES = 512;
/** Articles whose words may wait in records of their own: a save is quick then, and a search does not feel them. */
const FRESH = 64;
/** From so many unused numbers on, and this share of all, the index is made anew. */
const MANY_GAPS = 2000;
const GAPS_SHARE = 0.5;

export interface CatchUpProgress {
  /** Place in the feed so far. */
  done: number;
}

/**
 * Brings the index to where the store is. Each batch and the place reached in the feed are one transaction, under a lock over all
 * contexts: wherever it is cut off, the next run goes on from there. Gives whether anything changed.
 */
export function catchUp(
  store: Store,
  index: IndexDatabase,
  onProgress?: (progress: CatchUpProgress) => void,
): Promise<boolean> {
  return underLock(`${index.name}-catch-up`, async () => {
    let meta = await index.meta.get('state');
    const identity = await store.identity();
    if (!meta || meta.format !== INDEX_FORMAT || meta.store !== identity || isWorn(meta))
      meta = await startAnew(index, meta, identity);
    let changed = false;
    for (;;) {
      const { ids, last, complete } = await store.changesAfter(meta.checkpoint, CHANGES);
      if (ids.length > 0) {
        meta = await takeIn(store, index, meta, ids, last);
        changed = true;
      } else if (last !== meta.checkpoint) {
        meta = { ...meta, checkpoint: last };
        await index.meta.put(meta);
      }
      onProgress?.({ done: last });
      if (complete) return changed;
    }
  });
}

/** Forgets the index, so that the next catching up makes it anew. */
export function forgetIndex(index: IndexDatabase): Promise<void> {
  return underLock(`${index.name}-catch-up`, async () => {
    await startAnew(index, await index.meta.get('state'), '');
  });
}

const isWorn = ({ gaps, next }: Meta): boolean => gaps > MANY_GAPS && gaps > next * GAPS_SHARE;

async function startAnew(index: IndexDatabase, before: Meta | undefined, store: string): Promise<Meta> {
  // The revision goes on, so that other contexts see that what they hold is old.
  const meta = { ...freshMeta(store), revision: (before?.revision ?? 0) + 1 };
  await index.transaction('rw', tables(index), async () => {
    await Promise.all(tables(index).map((table) => table.clear()));
    await index.meta.put(meta);
  });
  return meta;
}

/** All that is made from the store. */
const tables = (index: IndexDatabase): Table[] => [
  index.cards,
  index.blocks,
  index.postings,
  index.fresh,
  index.texts,
  index.meta,
];

interface Change {
  id: string;
  known: Card | undefined;
  state: SavedState | null;
  /** The newest version, where it is not the one indexed. */
  body: SavedBody | null;
  isNewText: boolean;
}

/** Reads from the store all that the batch needs, before the transaction: it would not wait for another database. */
async function read(store: Store, index: IndexDatabase, ids: string[]): Promise<Change[]> {
  const [states, cards] = await Promise.all([store.states(ids), index.cards.where('id').anyOf(ids).toArray()]);
  const known = new Map(cards.map((card) => [card.id, card]));
  const newest = (state: SavedState | null) => state?.versions.at(-1)?.body ?? '';
  const changes = ids.map((id, i): Change => {
    const state = states[i] ?? null;
    const card = known.get(id);
    const isNewText = state !== null && (!card || card.body !== newest(state) || card.notes !== notesOf(state));
    return { id, known: card, state, body: null, isNewText };
  });
  const wanted = changes.filter(({ isNewText, state }) => isNewText && newest(state));
  const bodies = await store.bodies(wanted.map(({ state }) => newest(state)));
  wanted.forEach((change, i) => {
    const body = bodies[i];
    // What is damaged is listed by its title, without text: it is told of where it is opened.
    change.body = body && isWhole(body) ? body : null;
  });
  return changes;
}

async function takeIn(store: Store, index: IndexDatabase, meta: Meta, ids: string[], last: number): Promise<Meta> {
  const changes = await read(store, index, ids);
  const next: Meta = { ...meta, checkpoint: last, revision: meta.revision + 1 };
  const cards: Card[] = [];
  const texts: { n: number; text: string }[] = [];
  const rows = new Map<number, RowOrGap>();
  const stateOnly: { card: Card; state: SavedState }[] = [];
  const gone: number[] = [];
  const words: FreshWords[] = [];
  for (const { known, state, body, isNewText } of changes) {
    if (known && (!state || isNewText)) {
      gone.push(known.n);
      rows.set(known.n, null);
      next.gaps++;
    }
    if (!state) continue;
    if (!isNewText) {
      stateOnly.push({ card: known!, state });
      continue;
    }
    const n = next.next++;
    const { card, row } = indexArticle(n, state, body);
    card.body = state.versions.at(-1)?.body ?? '';
    cards.push(card);
    rows.set(n, row);
    if (body) texts.push({ n, text: body.article.text });
    const weighed = body?.article ?? {
      title: state.title,
      byline: '',
      siteName: '',
      excerpt: '',
      text: '',
      companies: [],
    };
    words.push(freshWords(n, weigh({ ...weighed, notes: card.notes })));
  }

  await index.transaction('rw', tables(index), async () => {
    const writing: PromiseLike<unknown>[] = [
      index.cards.bulkDelete(gone),
      index.texts.bulkDelete(gone),
      index.fresh.bulkDelete(gone),
      index.texts.bulkPut(texts),
      index.meta.put(next),
    ];
    const numbers = new Set([...rows.keys(), ...stateOnly.map(({ card }) => card.n)]);
    const blockNumbers = [...new Set([...numbers].map((n) => Math.floor(n / ROW_BLOCK)))];
    const stored = await index.blocks.bulkGet(blockNumbers);
    const blocks = blockNumbers.map((block, i) => ({ block, revision: next.revision, rows: stored[i]?.rows ?? [] }));
    const blockOf = new Map(blocks.map((block) => [block.block, block]));
    for (const [n, row] of rows) blockOf.get(Math.floor(n / ROW_BLOCK))!.rows[n % ROW_BLOCK] = row;
    for (const { card, state } of stateOnly) {
      const row = blockOf.get(Math.floor(card.n / ROW_BLOCK))!.rows[card.n % ROW_BLOCK] as Row;
      applyState(card, row, state);
      cards.push(card);
    }
    writing.push(index.blocks.bulkPut(blocks));
    writing.push(writeWords(index, words));
    await Promise.all(writing);
    await index.cards.bulkPut(cards);
  });
  return next;
}

/** Puts few articles' words beside the postings, many into them, with those that waited. */
async function writeWords(index: IndexDatabase, words: FreshWords[]): Promise<void> {
  if (words.length === 0) return;
  const waiting = await index.fresh.toArray();
  if (waiting.length + words.length <= FRESH) {
    await index.fresh.bulkPut(words);
    return;
  }
  const records = new Map<string, Additions>();
  for (const fresh of [...waiting, ...words]) {
    const block = Math.floor(fresh.n / BLOCK);
    for (const [word, weight] of readFreshWords(fresh)) {
      const key = postingKey(bucketOf(word), block);
      const additions: Additions = records.get(key) ?? new Map();
      records.set(key, additions);
      const entries = additions.get(word);
      if (entries) entries.push([fresh.n, weight]);
      else additions.set(word, [[fresh.n, weight]]);
    }
  }
  const keys = [...records.keys()];
  const before = await index.postings.bulkGet(keys);
  await index.postings.bulkPut(keys.map((key, i) => extendPosting(key, before[i], records.get(key)!)));
  await index.fresh.clear();
}

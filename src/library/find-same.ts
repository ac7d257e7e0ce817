import type { Article } from '../engine/index.ts';
import { distance, fingerprint, likeness, NEAR, SAME } from './fingerprint.ts';
import { addressKey } from './identity.ts';
import type { IndexDatabase } from './index/index-db.ts';
import type { Rows } from './search/rows.ts';

/** How a saved article was found again. */
export type SameBy = 'address' | 'text';

/** What of an article tells that it is saved already. */
export type Identity = Pick<Article, 'url' | 'canonicalUrl'> & Partial<Pick<Article, 'text'>>;

/** The keys of an article's addresses: the canonical one first. */
export function addressesOf({ url, canonicalUrl }: Identity): string[] {
  return [...new Set([addressKey(canonicalUrl), addressKey(url)].filter(Boolean))];
}

/**
 * The saved article that this one is: by its canonical address, by its address without what only follows the reader around, or, as
 * a syndicated copy elsewhere, by its text.
 */
export async function findSame(
  index: IndexDatabase,
  rows: Rows,
  identity: Identity,
): Promise<{ id: string; by: SameBy } | null> {
  for (const address of addressesOf(identity)) {
    const card = await index.cards.where('addresses').equals(address).first();
    if (card) return { id: card.id, by: 'address' };
  }
  const { text } = identity;
  const print = text ? fingerprint(text) : null;
  if (!text || !print) return null;
  await rows.refresh();
  const near = rows.all.flatMap((row, n) => {
    const far = row?.print ? distance(row.print, print) : 64;
    return far <= NEAR ? [{ n, id: row!.id, far }] : [];
  });
  near.sort((a, b) => a.far - b.far);
  for (const { n, id } of near.slice(0, 10)) {
    const other = await index.texts.get(n);
    if (other && likeness(text, other.text) >= SAME) return { id, by: 'text' };
  }
  return null;
}

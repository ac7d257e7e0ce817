import { type IndexDatabase, type Meta, ROW_BLOCK, type RowOrGap } from '../index/index-db.ts';

/**
 * All rows by number, held in memory while a library is open. A look costs one small read where nothing changed; else the blocks
 * that did are read again. So every context sees what the others saved.
 */
export class Rows {
  all: RowOrGap[] = [];
  meta: Meta | null = null;

  constructor(private readonly index: IndexDatabase) {}

  /** Gives whether anything changed. */
  async refresh(): Promise<boolean> {
    return this.index.transaction('r', [this.index.meta, this.index.blocks], async () => {
      const meta = (await this.index.meta.get('state')) ?? null;
      const known = this.meta?.revision ?? 0;
      if (!meta || meta.revision === known) return false;
      // Fewer articles than before: the index was made anew.
      if (this.meta && meta.next < this.meta.next) this.all = [];
      const blocks = await this.index.blocks
        .where('revision')
        .above(this.all.length ? known : 0)
        .toArray();
      for (const { block, rows } of blocks) {
        for (let i = 0; i < rows.length; i++) this.all[block * ROW_BLOCK + i] = rows[i] ?? null;
      }
      this.all.length = meta.next;
      this.meta = meta;
      return true;
    });
  }
}

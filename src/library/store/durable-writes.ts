/**
 * Chromium tells that a transaction is complete before it is on the disk, unless asked (`durability: 'strict'`); Firefox flushes for
 * that word only too. PouchDB does not ask, so its write transactions are asked for here, in one place: an article that was
 * acknowledged must outlive a power cut. Only databases with the given prefix are touched.
 * https://developer.chrome.com/blog/indexeddb-durability-mode-now-defaults-to-relaxed
 */
export function askForDurableWrites(prefix: string): void {
  if (typeof IDBDatabase === 'undefined') return;
  const prototype = IDBDatabase.prototype as IDBDatabase & { winnowDurable?: Set<string> };
  if (prototype.winnowDurable) {
    prototype.winnowDurable.add(prefix);
    return;
  }
  const prefixes = new Set([prefix]);
  const plain = prototype.transaction;
  prototype.winnowDurable = prefixes;
  prototype.transaction = function (stores, mode, options) {
    const durable = mode === 'readwrite' && [...prefixes].some((start) => this.name.startsWith(start));
    return plain.call(this, stores, mode, durable ? { durability: 'strict', ...options } : options);
  };
}

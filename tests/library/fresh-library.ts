import './node-database.ts';
import { Library } from '../../src/library/library.ts';

let made = 0;

/** A library of its own name; `again` opens it a second time, as another tab would. */
export function freshLibrary(): { library: Library; again(): Library } {
  made++;
  const names = { store: `test-${made}`, index: `test-index-${made}` };
  return { library: new Library(names), again: () => new Library(names) };
}

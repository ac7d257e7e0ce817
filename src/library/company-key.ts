import { plainName } from '../engine/index.ts';

const keys = new Map<string, string>();

/** One key for the spellings of one company in different articles: `Voltmar Batteries AG`, `Voltmar Batteries`. */
export function companyKey(name: string): string {
  let key = keys.get(name);
  if (key === undefined) {
    key = plainName(name);
    keys.set(name, key);
  }
  return key;
}

import browser from 'webextension-polyfill';
import type { CompanyCorrections } from '../engine/index.ts';

const KEY = 'companyCorrections';

const namesOf = (given: unknown): string[] =>
  Array.isArray(given) ? given.filter((name) => typeof name === 'string') : [];

/** What the reader has set right about companies, kept in this browser alone. */
export async function readCompanyCorrections(): Promise<CompanyCorrections> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const { hidden, added } = (stored ?? {}) as Partial<Record<keyof CompanyCorrections, unknown>>;
  return { hidden: namesOf(hidden), added: namesOf(added) };
}

export async function saveCompanyCorrections(corrections: CompanyCorrections): Promise<void> {
  await browser.storage.local.set({ [KEY]: corrections });
}

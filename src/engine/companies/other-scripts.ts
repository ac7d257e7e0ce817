import type { ArticleText, Company, TextRange } from '../article.ts';
import type { NameList } from './name-list.ts';

/** Whether the text is mostly in Latin letters, so that capitals and spaces can be relied on. */
export function usesCapitals(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return latin * 2 >= letters;
}

const KEY_MENTIONS = 3;
const latinWord = /[\p{Script=Latin}\p{N}]/u;

/** Listed names alone, wherever they stand; a Latin one only as a word of its own. */
export function otherScriptCompanies(article: ArticleText, list: NameList): Company[] {
  const { text, title } = article;
  const taken = new Uint8Array(text.length);
  const companies: Company[] = [];
  for (const name of [...list.otherScripts].sort((a, b) => b.length - a.length)) {
    const mentions: TextRange[] = [];
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      if (latinWord.test(name) && (latinWord.test(text[start - 1] ?? '') || latinWord.test(text[end] ?? ''))) continue;
      if (taken[start] || taken[end - 1]) continue;
      taken.fill(1, start, end);
      mentions.push({ start, end });
    }
    if (!mentions.length) continue;
    const inTitle = title.includes(name);
    const salience = Math.round((1 - Math.exp(-(mentions.length + (inTitle ? 3 : 0)) / 5)) * 1000) / 1000;
    const role = inTitle || mentions.length >= KEY_MENTIONS ? 'key' : 'mentioned';
    companies.push({ name, aliases: [name], role, mentions, salience });
  }
  return companies.sort((a, b) => b.salience - a.salience || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

import type { Name } from '../names-in-article.ts';
import type { ReadBlock, ReadText } from '../read-text.ts';
import type { Signal } from './signal.ts';

/** Besides the name a heading may have so many words of its own: "1. Veja", "Kotn: best basics". */
const OTHER_WORDS = 1;
/** Words of titles that promise companies. */
export const ABOUT_COMPANIES =
  /\b(?:companies|company|brands?|agencies|agency|firms?|providers?|retailers?|shops?|stores?|startups?|start-ups|makers|manufacturers|movers|vendors|banks|airlines|hotels|platforms|services|sites|websites|contractors|brokers|insurers|unternehmen|marken|entreprises|marques|empresas|marcas)\b/i;

/** Headings that are nothing but this name. */
const headingsOf = (name: Name): ReadBlock[] =>
  name.mentions
    .filter(({ block, from, to }) => block.block.kind === 'heading' && block.words.length - (to - from) <= OTHER_WORDS)
    .map(({ block }) => block);

/** The name is a heading by itself, in an article on companies or beside headings that are sure companies. */
export const ownHeading: Signal = {
  name: 'own-heading',
  points(name, text) {
    if (!headingsOf(name).length) return 0;
    const named = name.strong.length > 0 ? 0.5 : 0;
    return named + (ABOUT_COMPANIES.test(text.article.title) ? 1 : 0) + (companyHeadings(text) >= 2 ? 1.5 : 0);
  },
};

function companyHeadings(text: ReadText): number {
  let count = 0;
  for (const { block, words, sureNames } of text.blocks) {
    if (block.kind !== 'heading' || !sureNames.length) continue;
    const [sure] = sureNames;
    if (sure && words.filter((word) => word.start < sure.start || word.end > sure.end).length <= OTHER_WORDS) count++;
  }
  return count;
}

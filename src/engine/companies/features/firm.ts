import type { Mention } from '../mentions.ts';
import type { Firm } from '../merge-aliases.ts';
import type { ReadText } from '../read-text.ts';
import { isCited, isOwnSite } from '../roles.ts';
import { contextPoints } from '../signals/context.ts';

/** The columns of `firmRows`, in order. */
export const FIRM_COLUMNS = [
  'chance',
  'mentions',
  'mentions-share',
  'mentions-to-most',
  'rank',
  'density',
  'blocks',
  'blocks-share',
  'spread',
  'first-place',
  'first-block',
  'last-place',
  'in-title',
  'title-place',
  'headings',
  'own-heading',
  'own-headings-of-all',
  'first-in-sentence',
  'possessive',
  'list-items',
  'cited',
  'cited-share',
  'outlet',
  'own-site',
  'listed',
  'context',
  'context-mean',
  'alone',
  'names',
  'firms',
  'firms-in-title',
  'words',
  'first-order',
  'top-share',
  'aliases',
  'early',
  'in-lead',
] as const;

const SHORT_HEADING = 7;
const EARLY = 4;

interface Seen {
  firm: Firm;
  mentions: readonly Mention[];
  blocks: number;
  ownHeading: boolean;
  inTitle: boolean;
}

/** A row of numbers for each firm of an article: how much the article is about it. */
export function firmRows(
  firms: readonly Firm[],
  mentions: ReadonlyMap<Firm, readonly Mention[]>,
  text: ReadText,
): Float32Array[] {
  const seen = firms.map((firm): Seen => {
    const own = mentions.get(firm) ?? [];
    return {
      firm,
      mentions: own,
      blocks: new Set(own.map(({ block }) => block.index)).size,
      ownHeading: own.some(({ block }) => block.block.kind === 'heading' && block.words.length <= SHORT_HEADING),
      inTitle: firm.names.some(({ inTitle }) => inTitle),
    };
  });
  const all = seen.reduce((sum, { mentions: { length } }) => sum + length, 0);
  const most = Math.max(1, ...seen.map(({ mentions: { length } }) => length));
  const words = text.blocks.reduce((sum, block) => sum + block.words.length, 0);
  const headed = seen.filter(({ ownHeading }) => ownHeading).length;
  const titled = seen.filter(({ inTitle }) => inTitle).length;
  const order = [...seen].sort((a, b) => (a.mentions[0]?.start ?? 1e9) - (b.mentions[0]?.start ?? 1e9));
  const titleText = text.article.title.toLowerCase();
  return seen.map((one) => {
    const { firm, mentions: own } = one;
    const count = Math.max(1, own.length);
    const share = (of: (mention: Mention) => boolean | undefined): number => own.filter(of).length / count;
    const context = own.map((mention) => contextPoints({ ...mention, weakPlace: false }));
    const cited = own.filter(isCited).length;
    const length = Math.max(1, text.article.text.length);
    const first = own[0];
    const last = own.at(-1);
    const titlePlaces = firm.names.map(({ core }) => titleText.indexOf(core.toLowerCase())).filter((at) => at >= 0);
    return Float32Array.from([
      firm.points,
      Math.log1p(own.length),
      own.length / Math.max(1, all),
      own.length / most,
      seen.filter(({ mentions: { length: others } }) => others > own.length).length,
      (own.length * 1000) / Math.max(1, words),
      Math.log1p(one.blocks),
      one.blocks / Math.max(1, text.blocks.length),
      first && last ? (last.start - first.start) / length : 0,
      (first?.start ?? length) / length,
      first?.block.index ?? 99,
      (last?.start ?? length) / length,
      Number(one.inTitle),
      titlePlaces.length ? Math.min(...titlePlaces) / Math.max(1, titleText.length) : -1,
      share(({ block }) => block.block.kind === 'heading'),
      Number(one.ownHeading),
      headed,
      share(({ block, from }) => block.words[from]?.first),
      share(({ block, to }) => block.words[to - 1]?.possessive),
      share(({ block }) => block.block.kind === 'list-item' || block.block.kind === 'table-row'),
      cited,
      cited / count,
      Number(firm.names.some(({ listed }) => listed?.outlet)),
      Number(
        isOwnSite(
          firm.names.map(({ core }) => core),
          text.article,
        ),
      ),
      Number(firm.names.some(({ listed }) => listed)),
      Math.max(0, ...context),
      context.reduce((sum, points) => sum + points, 0) / count,
      Number(seen.length === 1),
      firm.names.length,
      seen.length,
      titled,
      Math.log1p(words),
      order.indexOf(one),
      most / Math.max(1, all),
      Math.max(...firm.names.map(({ core }) => core.split(' ').length)),
      own.filter(({ block }) => block.index < EARLY).length,
      own.filter(({ start }) => start < length / 10).length,
    ]);
  });
}

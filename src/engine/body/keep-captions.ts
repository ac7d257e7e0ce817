import type { SiteMarks } from '../sites/site-marks.ts';
import type { Box, ReadBlocks } from './page-block.ts';
import { IN } from './within.ts';

/** A picture, table or listing that is kept keeps its caption, whatever the classifier makes of a line by itself. */
export function keepCaptions(read: ReadBlocks, kept: Uint8Array, media: ReadonlySet<Element>, site: SiteMarks): void {
  const figures = new Set<Box>();
  for (const picture of read.media) {
    const figure = media.has(picture.element) ? figureOf(picture.box) : null;
    if (figure) figures.add(figure);
  }
  for (let i = 0; i < kept.length; i++) {
    const { box } = read.blocks[i]!;
    const figure = kept[i] && box.within & (IN.table | IN.code) ? figureOf(box) : null;
    if (figure) figures.add(figure);
  }
  for (let i = 0; i < kept.length; i++) {
    const { box, rule } = read.blocks[i]!;
    if (kept[i] || rule || box.unseen || !(box.within & IN.caption)) continue;
    if (site.fateOf(read.nodes[i]![0]!) === 'remove') continue;
    const figure = figureOf(box);
    if (figure && figures.has(figure)) kept[i] = 1;
  }
}

function figureOf(box: Box): Box | null {
  for (let at: Box | null = box; at; at = at.parent) if (at.tag === 'figure') return at;
  return null;
}

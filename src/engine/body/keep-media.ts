import { tagOf } from '../dom/node-kinds.ts';
import type { SiteMarks } from '../sites/site-marks.ts';
import { between, type PageFacts, type Sums } from './features/page-facts.ts';
import type { Box, PageMedia, ReadBlocks } from './page-block.ts';
import { IN } from './within.ts';

/** Frames of others and drawings by script: players that are known became links before. */
const NEVER_SHOWN = new Set(['iframe', 'canvas']);

/** Which pictures and players belong to the kept text. */
export function keptMedia(read: ReadBlocks, kept: Uint8Array, facts: PageFacts, site: SiteMarks): Set<Element> {
  const count = read.blocks.length;
  const keptWords: Sums = new Float64Array(count + 1);
  let first = -1;
  let last = -1;
  for (let i = 0; i < count; i++) {
    keptWords[i + 1] = keptWords[i]! + (kept[i] ? facts.texts[i]!.words : 0);
    if (!kept[i]) continue;
    if (first < 0) first = i;
    last = i;
  }
  const chosen = new Set<Element>();
  /** The lead picture stands between the title and the text. */
  const from = facts.titleAt >= 0 && facts.titleAt < first ? facts.titleAt : first;
  for (const media of read.media) {
    if (
      NEVER_SHOWN.has(tagOf(media.element)) ||
      media.rule ||
      media.box.within & (IN.hidden | IN.nav | IN.footer | IN.control | IN.menu)
    )
      continue;
    const fate = site.fateOf(media.element);
    if (fate === 'remove') continue;
    if (fate === 'keep') chosen.add(media.element);
    if (first < 0 || media.at < from || media.at > last + 1) continue;
    if (belongs(media, keptWords, facts)) chosen.add(media.element);
  }
  return chosen;
}

/** A picture goes where most of the text beside it goes; a caption alone does not speak for it. */
function belongs({ box, at }: PageMedia, keptWords: Sums, { words }: PageFacts): boolean {
  let beside: Box | null = box;
  while (beside && (between(words, beside.first, beside.end) === 0 || isFigure(beside))) beside = beside.parent;
  if (!beside) return false;
  const share = between(keptWords, beside.first, beside.end) / Math.max(1, between(words, beside.first, beside.end));
  if (share > 0.5) return true;
  // Between two kept blocks nearby it is the article's, however much else there is in the box.
  const before = at > 0 ? between(keptWords, Math.max(0, at - 2), at) : 0;
  const after = between(keptWords, at, Math.min(keptWords.length - 1, at + 3));
  return share > 0.15 && before > 0 && after > 0;
}

const isFigure = ({ tag, parent }: Box): boolean =>
  tag === 'figure' || tag === 'figcaption' || parent?.tag === 'figure';

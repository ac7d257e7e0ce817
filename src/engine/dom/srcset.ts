export interface SourceCandidate {
  url: string;
  /** Pixels across where the set says it (`640w`); else the density (`2x`) times a nominal width. */
  width: number;
}

/** What `1x` counts as, so that densities and widths can be compared. */
const NOMINAL_WIDTH = 800;
/** Beyond this a picture only costs: a clean view is no wider. */
const WIDE_ENOUGH = 2400;

const DESCRIPTOR = /^(\d+(?:\.\d+)?)([wxh])$/;

/**
 * The candidates of a `srcset`. Addresses may hold commas (`w_640,h_360/a.jpg`): only one at the end of a word parts two. What
 * stands between an address and the next comma must be one width or density, or the candidate is none.
 */
export function parseSrcset(srcset: string): SourceCandidate[] {
  // Minified pages leave out the blank after a descriptor's comma: `a.jpg 640w,b.jpg 1280w`.
  const spaced = srcset.replace(/(\s[\d.]+[wx]),(?=\S)/g, '$1, ');
  const words = spaced.trim().split(/\s+/).slice(0, 200);
  const candidates: SourceCandidate[] = [];
  for (let index = 0; index < words.length; index++) {
    const url = words[index]!.replace(/^,+|,+$/g, '');
    if (!url) continue;
    const descriptors: string[] = [];
    while (!words[index]!.endsWith(',') && index + 1 < words.length) {
      const word = words[++index]!.replace(/,+$/, '');
      if (word) descriptors.push(word);
    }
    const described = DESCRIPTOR.exec(descriptors[0] ?? '1x');
    if (!described || descriptors.length > 1) continue;
    const amount = Number(described[1]);
    candidates.push({ url, width: described[2] === 'w' ? amount : amount * NOMINAL_WIDTH });
  }
  return candidates;
}

/** The sharpest candidate that is not wider than a screen needs; the narrowest where all are. */
export function bestCandidate(candidates: readonly SourceCandidate[]): SourceCandidate | null {
  const fitting = candidates.filter((candidate) => candidate.width <= WIDE_ENOUGH);
  if (fitting.length) return fitting.reduce((best, candidate) => (candidate.width > best.width ? candidate : best));
  return candidates.reduce<SourceCandidate | null>(
    (best, candidate) => (best === null || candidate.width < best.width ? candidate : best),
    null,
  );
}

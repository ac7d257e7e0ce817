/** What stands between a title and the site's name: `A story | Site`, `Site » A story`. A colon or dash needs its spaces. */
const SEPARATOR = /\s+(?:[|｜¦•·∙»«›‹→~*]|::|-|–|—|−|⋅|\/{1,2})\s+|\s*[|｜]\s*|\s+:\s+/;

const SEPARATORS = new RegExp(SEPARATOR, 'g');

/** The parts of a title between its separators, in order. */
export const titleParts = (title: string): string[] => title.split(SEPARATOR).filter((part) => part.trim() !== '');

export interface TitleCut {
  left: string;
  takenInFront: string[];
  takenAtEnd: string[];
}

/** Every way to leave off parts at the end, at the front, or both: what is left, and what was taken. Longest first. */
export function titleCuts(title: string): TitleCut[] {
  if (!SEPARATOR.test(title)) return [];
  const marks = [...title.matchAll(SEPARATORS)].slice(0, 8);
  const starts = [0, ...marks.map((mark) => mark.index + mark[0].length)];
  const ends = [...marks.map((mark) => mark.index), title.length];
  const part = (first: number, last: number): string => title.slice(starts[first], ends[last]).trim();
  const cuts: (TitleCut & { parts: number })[] = [];
  for (let first = 0; first < starts.length; first++) {
    for (let last = starts.length - 1; last >= first; last--) {
      const parts = last - first + 1;
      if (parts === starts.length || !part(first, last)) continue;
      const takenInFront = starts.slice(0, first).map((_, index) => part(index, index));
      const takenAtEnd = starts.slice(last + 1).map((_, index) => part(last + 1 + index, last + 1 + index));
      cuts.push({ left: part(first, last), takenInFront, takenAtEnd, parts });
    }
  }
  return cuts.sort((a, b) => b.parts - a.parts);
}

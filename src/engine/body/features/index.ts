import { containerFeatures } from './containers.ts';
import type { FeatureGroup } from './feature.ts';
import { markupFeatures } from './markup.ts';
import { neighbourFeatures } from './neighbours.ts';
import { pageFeatures } from './page.ts';
import type { PageFacts } from './page-facts.ts';
import { placeFeatures } from './place.ts';
import { textFeatures } from './text.ts';

/** What the first pass of the classifier sees of a block. */
export const FIRST_PASS: readonly FeatureGroup[] = [
  textFeatures,
  markupFeatures,
  containerFeatures,
  placeFeatures,
  neighbourFeatures,
  pageFeatures,
];

export const widthOf = (groups: readonly FeatureGroup[]): number =>
  groups.reduce((width, { names }) => width + names.length, 0);

export const namesOf = (groups: readonly FeatureGroup[]): string[] => groups.flatMap(({ names }) => names);

/** Makes the row of each block that is wanted in turn, always in the same array. */
export function writeRows(
  page: PageFacts,
  groups: readonly FeatureGroup[],
  take: (i: number, row: Float32Array) => void,
  wanted: (i: number) => boolean = () => true,
): void {
  const row = new Float32Array(widthOf(groups));
  for (let i = 0; i < page.blocks.length; i++) {
    if (!wanted(i)) continue;
    let at = 0;
    for (const group of groups) {
      group.write(row, at, i, page);
      at += group.names.length;
    }
    take(i, row);
  }
}

/** A row of numbers for each block, one after the other. */
export function rowsOf(page: PageFacts, groups: readonly FeatureGroup[]): Float32Array {
  const width = widthOf(groups);
  const rows = new Float32Array(page.blocks.length * width);
  writeRows(page, groups, (i, row) => rows.set(row, i * width));
  return rows;
}

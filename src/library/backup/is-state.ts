import type { Highlight, SavedState } from '../saved.ts';

const isText = (value: unknown): value is string => typeof value === 'string';
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

function isHighlight(value: Highlight | null): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    [value.id, value.quote, value.before, value.after, value.note, value.createdAt, value.changedAt].every(isText) &&
    Number.isFinite(value.start)
  );
}

/** Whether something read from a file has the shape of a state. */
export function isState(value: SavedState | null): value is SavedState {
  if (typeof value !== 'object' || value === null) return false;
  const { id, addresses, url, title, versions, savedAt, tags, archived, favourite, read, binned, switched, position } =
    value;
  return (
    [id, url, title, savedAt].every(isText) &&
    areTexts(addresses) &&
    areTexts(tags) &&
    [archived, favourite, read, binned].every((flag) => typeof flag === 'boolean') &&
    Number.isFinite(position) &&
    typeof switched === 'object' &&
    switched !== null &&
    Array.isArray(versions) &&
    versions.every((version) => isText(version?.body) && isText(version.savedAt)) &&
    Array.isArray(value.highlights) &&
    value.highlights.every(isHighlight)
  );
}

import type { Highlight, SavedState, SavedVersion, Switch } from '../saved.ts';

const SWITCHES: readonly Switch[] = ['archived', 'favourite', 'read', 'binned'];

const union = <T>(...lists: T[][]): T[] => [...new Set(lists.flat())];

function mergeVersions(a: SavedVersion[], b: SavedVersion[]): SavedVersion[] {
  const byBody = new Map<string, SavedVersion>();
  for (const version of [...a, ...b]) {
    const known = byBody.get(version.body);
    if (!known || version.savedAt < known.savedAt) byBody.set(version.body, version);
  }
  return [...byBody.values()].sort((x, y) =>
    x.savedAt < y.savedAt ? -1 : x.savedAt > y.savedAt ? 1 : x.body < y.body ? -1 : 1,
  );
}

function mergeHighlights(a: Highlight[], b: Highlight[]): Highlight[] {
  const byId = new Map<string, Highlight>();
  for (const highlight of [...a, ...b]) {
    const known = byId.get(highlight.id);
    if (!known || highlight.changedAt > known.changedAt) byId.set(highlight.id, highlight);
  }
  return [...byId.values()].sort((x, y) => x.start - y.start || (x.id < y.id ? -1 : 1));
}

/**
 * Two pictures of one article's state, made apart (two tabs, two devices), as one: nothing of either is dropped. Tags, versions,
 * addresses and highlights are united, the furthest place read counts, and of each switch the later move.
 */
export function mergeStates(a: SavedState, b: SavedState): SavedState {
  const merged: SavedState = {
    ...a,
    schema: Math.max(a.schema, b.schema),
    addresses: union(a.addresses, b.addresses),
    versions: mergeVersions(a.versions, b.versions),
    savedAt: a.savedAt < b.savedAt ? a.savedAt : b.savedAt,
    title: a.title || b.title,
    url: a.url || b.url,
    tags: union(a.tags, b.tags),
    position: Math.max(a.position, b.position),
    highlights: mergeHighlights(a.highlights, b.highlights),
    switched: { ...a.switched },
  };
  for (const name of SWITCHES) {
    const theirs = b.switched[name] ?? '';
    if (theirs <= (a.switched[name] ?? '')) continue;
    merged[name] = b[name];
    merged.switched[name] = theirs;
  }
  return merged;
}

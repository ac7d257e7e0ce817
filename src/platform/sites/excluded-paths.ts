/**
 * What a reader typed as a path, in the form it is kept in; null where it is none. `live`, `/live/` and
 * `https://example.org/live` become `/live`; `/` is the front page alone; stars stand for anything.
 */
export function pathFrom(typed: string): string | null {
  const text = typed.trim();
  if (!text || text.length > 500 || /\s/.test(text)) return null;
  const path = text.replace(/^https?:\/\/[^/]*/i, '').replace(/#.*$/s, '');
  if (!path && text !== path) return '/';
  const slashed = path.startsWith('/') ? path : `/${path}`;
  return slashed.length > 1 && !slashed.includes('*') ? slashed.replace(/\/+$/, '') || '/' : slashed;
}

/** A path as patterns that browsers know. One without stars stands for itself, with any query, and for all below it. */
export function patternsOfPath(sitePattern: string, path: string): string[] {
  const site = sitePattern.replace(/\/\*$/, '');
  if (path.includes('*')) return [site + path];
  return [path, `${path}?*`, ...(path === '/' ? [] : [`${path}/*`])].map((one) => site + one);
}

/** The paths that such patterns were made of. */
export function pathsOfPatterns(sitePattern: string, patterns: readonly string[]): string[] {
  const site = sitePattern.replace(/\/\*$/, '');
  const ends = patterns.filter((one) => one.startsWith(site)).map((one) => one.slice(site.length));
  const plain = ends.filter((end) => !end.includes('*') && ends.includes(`${end}?*`));
  const derived = plain.flatMap((path) => [`${path}?*`, `${path}/*`]);
  return ends.filter((end) => plain.includes(end) || !derived.includes(end));
}

/** Whether a page is left alone by one of the paths. */
export function isExcluded(address: string, paths: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const { pathname, search } = new URL(address);
  return paths.some((path) =>
    patternsOfPath('', path).some((pattern) => {
      const pieces = pattern.split('*').map((piece) => piece.replace(/[\\^$+?.()|[\]{}]/g, '\\$&'));
      return new RegExp(`^${pieces.join('.*')}$`, 's').test(pathname + search);
    }),
  );
}

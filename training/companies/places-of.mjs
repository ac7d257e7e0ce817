const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds each of the forms where it stands as a word of its own; the longest form wins. Null where there are none. */
export function patternOf(forms) {
  const longestFirst = [...new Set(forms)].filter(Boolean).sort((a, b) => b.length - a.length);
  if (!longestFirst.length) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** The article with `spans`: every place where one of its companies or organisations is named. */
export function withPlaces(article) {
  const kinds = new Map();
  for (const [kind, entries] of [
    ['COMPANY', article.companies],
    ['OTHER', article.organisations],
  ])
    for (const { forms } of entries) for (const form of forms) if (!kinds.has(form)) kinds.set(form, kind);
  const pattern = patternOf(kinds.keys());
  const spans = pattern
    ? [...article.text.matchAll(pattern)].map(({ index, 0: form }) => ({
        start: index,
        end: index + form.length,
        kind: kinds.get(form),
      }))
    : [];
  return { ...article, spans };
}

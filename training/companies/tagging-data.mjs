/** Text as the tagger is trained on it: segments of words that may be names, each word with its features and the tags it may have. */

const all = (tags) => tags.reduce((mask, tag) => mask | (1 << tag), 0);

export function taggingData(engine) {
  const { TAG, FEATURES, readText, segmentsOf, wordFeatures, isLegalForm, ORGANISATION_WORDS } = engine;
  const MASKS = { PER: 1 << TAG.person, LOC: 1 << TAG.place, GPE: 1 << TAG.place, MISC: 1 << TAG.thing };
  const OUTSIDE = {
    full: 1 << TAG.none,
    withoutThings: all([TAG.none, TAG.thing]),
    ours: all([TAG.none, TAG.person, TAG.place, TAG.thing]),
  };
  const company = (i, count) =>
    1 <<
    (count === 1
      ? TAG.companyOnly
      : i === 0
        ? TAG.companyFirst
        : i === count - 1
          ? TAG.companyLast
          : TAG.companyInside);

  /** Which tags the `i`th word of a span of `count` words may have. */
  function maskOf(kind, words, listed, i) {
    if (MASKS[kind]) return MASKS[kind];
    const ours = company(i, words.length);
    if (kind === 'COMPANY' || kind === 'CORPORATION') return ours;
    if (kind === 'OTHER' || kind === 'GROUP') return 1 << TAG.organisation;
    // An organisation, a company or not: sure signs decide, else it stays open.
    if (words.some(({ text }, at) => at > 0 && isLegalForm(text)) || listed === 1) return ours;
    if (words.some(({ lower }) => ORGANISATION_WORDS.has(lower))) return 1 << TAG.organisation;
    return ours | (1 << TAG.organisation);
  }

  /**
   * @param {{text: string, spans: object[], title?: string}[]} documents
   * @param {object} list `NameList`
   * @param {'full' | 'withoutThings' | 'ours'} outside what is known of words outside of all spans
   */
  return (documents, list, outside) => {
    const segments = [];
    for (const { text, spans, title = '' } of documents) {
      const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
        start: index,
        end: index + line.length,
        kind: 'paragraph',
      }));
      const read = readText({ url: '', title, siteName: '', lang: 'en', text, blocks, links: [] }, list);
      let next = 0;
      for (const block of read.blocks)
        for (const segment of segmentsOf(block, read)) {
          const words = block.words.slice(segment.from, segment.to);
          const masks = new Uint16Array(words.length).fill(OUTSIDE[outside]);
          while (next < spans.length && spans[next].end <= words[0].start) next++;
          for (let s = next; s < spans.length && spans[s].start < words.at(-1).end; s++) {
            const { start, end, kind } = spans[s];
            const from = words.findIndex((word) => word.end > start);
            let to = from;
            while (to < words.length && words[to].start < end) to++;
            if (from < 0 || to === from) continue;
            const inside = words.slice(from, to);
            const whole = inside[0].start >= start && words[from].start - start < 2;
            for (let i = from; i < to; i++)
              masks[i] = whole ? maskOf(kind, inside, segment.listed[from] >> 2, i - from) : 0x1ff;
          }
          segments.push({ count: words.length, rows: wordFeatures(segment, read), masks, features: FEATURES });
        }
    }
    return segments;
  };
}

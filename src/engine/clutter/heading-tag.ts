/**
 * A heading is named for what it says: `<h2 id="sharing-data">`, `<h3 id="gpt-partitions">`. Its names are no sign of a share bar or of
 * an advertisement's slot.
 */
export const isHeadingTag = (tag: string): boolean => /^h[1-6]$/.test(tag);

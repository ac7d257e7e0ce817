/** 1 to 6 for `h1` to `h6`, 0 for any other tag, in lower case. */
export const headingLevel = (tag: string): number => (/^h[1-6]$/.test(tag) ? Number(tag[1]) : 0);

/**
 * Letters by plain ranges, to be put into brackets: `\p{Lu}` and its kin take V8 longer to compile than a page to read (see
 * ../characters.ts). Latin with what Europe's languages add to it, Greek and Cyrillic; other scripts have no case.
 */
const EVEN_AND_ODD = pairs(0x0100, 0x0137, 0) + pairs(0x014a, 0x0177, 0);
const ODD_AND_EVEN = pairs(0x0139, 0x0148, 0) + pairs(0x0179, 0x017e, 0);

export const UPPER = `A-Z\u00c0-\u00d6\u00d8-\u00de${EVEN_AND_ODD}${ODD_AND_EVEN}\u0178\u0386-\u038f\u0391-\u03ab\u0400-\u042f`;
export const LOWER = `a-z\u00df-\u00f6\u00f8-\u00ff${pairs(0x0100, 0x0137, 1)}${pairs(0x014a, 0x0177, 1)}${pairs(0x0139, 0x0148, 1)}${pairs(0x0179, 0x017e, 1)}\u03ac-\u03ce\u0430-\u045f`;
/** Letters and digits of any script, near enough: not in ASCII's, Latin 1's, the general, Arabic and the CJK marks. */
export const WORD =
  '0-9A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u060b\u0610-\u061a\u0620-\u0669\u066e-\u1fff\u2c00-\u2dff\u3005-\u3007\u3021-\u302f\u3031-\u30fa\u30fc-\ufdff\ufe70-\ufefe\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc';

/** Every second letter of a range, from its first or second on: capital and small ones take turns there. */
function pairs(from: number, to: number, offset: 0 | 1): string {
  let letters = '';
  for (let code = from + offset; code <= to; code += 2) letters += String.fromCharCode(code);
  return letters;
}

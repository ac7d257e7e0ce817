/** The first letter that stands for a byte: behind quotation marks and `$`. */
const FIRST = 40;
/** Letters that a script would have to write as two. */
const BACKSLASH = 92;
const BACKTICK = 96;
/** The delete character, which is the last of one byte, and the control characters behind it print nothing: they are left out. */
const LAST_BEFORE_CONTROLS = 126;
const CONTROLS = 34;

/**
 * The bytes of a text that has a letter for each. Base64 packs bytes closer, but a script that is gzipped is smaller with letters: what bytes are
 * frequent is still seen. 255 comes first, because trees are half leaves: see `LEAF`.
 */
export function bytesOf(letters: string): Uint8Array {
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < bytes.length; i++) {
    let code = letters.charCodeAt(i);
    if (code > LAST_BEFORE_CONTROLS) code -= CONTROLS;
    if (code > BACKTICK) code--;
    if (code > BACKSLASH) code--;
    bytes[i] = code - FIRST - 1;
  }
  return bytes;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * The bytes of a base64 text. Not every place the engine runs in has a function for it. Four letters at a time: it is done once in a
 * page, before any of it has been compiled.
 */
export function bytesOf(base64: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < LETTERS.length; i++) values[LETTERS.charCodeAt(i)] = i;
  let { length } = base64;
  while (base64.charCodeAt(length - 1) === 61) length--;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  for (let i = 0, at = 0; i < length; i += 4, at += 3) {
    // What stands beyond the end is written beyond the end, and so nowhere.
    const bits =
      (values[base64.charCodeAt(i)]! << 18) |
      (values[base64.charCodeAt(i + 1)]! << 12) |
      ((values[base64.charCodeAt(i + 2)] ?? 0) << 6) |
      (values[base64.charCodeAt(i + 3)] ?? 0);
    bytes[at] = bits >> 16;
    bytes[at + 1] = bits >> 8;
    bytes[at + 2] = bits;
  }
  return bytes;
}

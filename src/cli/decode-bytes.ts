/** What the bytes 0x80 to 0x9F mean in windows-1252 (https://encoding.spec.whatwg.org/#index-windows-1252). */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Bytes in an encoding that the Encoding standard names, as characters.
 *
 * Node 20.18.3 to 24.6 and others take windows-1252 for Latin-1, so that quotation marks and dashes become control characters
 * (https://github.com/nodejs/node/issues/60888). This can go once the oldest Node that is supported does it right.
 */
export function decodeBytes(bytes: Uint8Array, encoding: string): string {
  if (encoding !== 'windows-1252') return new TextDecoder(encoding).decode(bytes);
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (char) => UPPER[char.charCodeAt(0) - 0x80]!);
}

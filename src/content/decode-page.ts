/** Where a page may name its encoding. https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding */
const PRESCANNED_BYTES = 1024;
/** `<meta charset="shift_jis">`, `<meta http-equiv="Content-Type" content="text/html; charset=gbk">` */
const META_CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i;
const MARKS: readonly [encoding: string, mark: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];

/**
 * A page's bytes as characters, in the encoding that a browser would choose: byte order mark, then what the server says, then what the
 * page says. One that says nothing is in UTF-8 if it can be, else in that of the page it belongs to.
 *
 * @param contentType the header, or an empty string
 * @param fallback the encoding of the page in front
 */
export function decodePage(bytes: Uint8Array, contentType: string, fallback: string): string {
  const mark = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  const said = /charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(contentType)?.[1];
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCANNED_BYTES));
  const written = META_CHARSET.exec(head.replace(/<!--[\s\S]*?-->/g, ''))?.[1];
  // A page that can be scanned for it byte by byte is not in UTF-16, whatever it says.
  for (const label of [mark, said, written && /^utf-?16/i.test(written) ? 'utf-8' : written]) {
    const decoder = label && decoderFor(label);
    if (decoder) return decoder.decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return (decoderFor(fallback) ?? new TextDecoder('windows-1252')).decode(bytes);
  }
}

/** Null for an encoding that nobody knows. */
function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

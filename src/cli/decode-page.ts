import { gunzipSync } from 'node:zlib';
import sniffEncoding from 'html-encoding-sniffer';
import { decodeBytes } from './decode-bytes.ts';
import { Problem } from './problem.ts';

/** Far more than any page of text; what is larger is something else, or made to fill the memory. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** First bytes of what is often saved or linked in a page's place. */
const OTHER_KINDS: [name: string, magic: string][] = [
  ['a PDF document', '%PDF-'],
  ['a PNG picture', '\x89PNG'],
  ['a JPEG picture', '\xff\xd8\xff'],
  ['a GIF picture', 'GIF8'],
  ['a RIFF file', 'RIFF'],
  ['a ZIP archive or an office document', 'PK\x03\x04'],
  ['a program', '\x7fELF'],
];

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

function unpack(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
  } catch {
    throw new Problem('is packed, but cannot be unpacked: it is damaged or far too large.');
  }
}

/**
 * The page in characters: unpacked if it is gzip, in the encoding that a browser would choose (byte order mark, then what the
 * server says, then what the page says).
 *
 * @throws {Problem} whose message follows the name of the page: "… is a PDF document, not a web page."
 */
export function decodePage(bytes: Uint8Array, charset?: string): string {
  const page = isGzip(bytes) ? unpack(bytes) : bytes;
  const start = Buffer.from(page.subarray(0, 16)).toString('latin1');
  const other = OTHER_KINDS.find(([, magic]) => start.startsWith(magic));
  if (other) throw new Problem(`is ${other[0]}, not a web page.`);
  const encoding = sniffEncoding(page, {
    transportLayerEncodingLabel: charset,
    defaultEncoding: defaultEncoding(page),
  });
  return checkPage(decodeBytes(page, encoding));
}

/** A page that names no encoding: UTF-8 if it is valid UTF-8, as most are today, else what browsers take. */
function defaultEncoding(page: Uint8Array): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(page);
    return 'UTF-8';
  } catch {
    return 'windows-1252';
  }
}

/**
 * The page itself, if it is one.
 *
 * @throws {Problem} as `decodePage`
 */
export function checkPage(html: string): string {
  if (!html.trim()) throw new Problem('is empty.');
  if (!/<[a-z!][^>]*>/i.test(html)) throw new Problem('holds no HTML, so it is no web page.');
  return html;
}

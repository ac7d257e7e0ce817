import { inflateSync } from 'fflate';

export interface ZipEntry {
  name: string;
  /** Bytes when unpacked, as the file says. */
  size: number;
  read(): Promise<Uint8Array<ArrayBuffer>>;
}

/** More than any file of a backup has: what claims to be larger is a bomb. */
const LARGEST = 200_000_000;
const END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * The files of a zip, read from their place one at a time, so that a large one is not unpacked in memory.
 *
 * @throws {Error} where it is no zip
 */
export async function readZip(file: Blob): Promise<ZipEntry[]> {
  const tail = new DataView(await file.slice(Math.max(0, file.size - 65_557)).arrayBuffer());
  let at = tail.byteLength - 22;
  while (at >= 0 && tail.getUint32(at, true) !== END) at--;
  if (at < 0) throw new Error('This is no zip file.');
  const count = tail.getUint16(at + 10, true);
  const size = tail.getUint32(at + 12, true);
  const start = tail.getUint32(at + 16, true);
  const directory = new DataView(await file.slice(start, start + size).arrayBuffer());
  const entries: ZipEntry[] = [];
  const decoder = new TextDecoder();
  let place = 0;
  // The count stands in 16 bits: a library of more files than that goes on to the directory's end.
  while (place + 46 <= directory.byteLength && directory.getUint32(place, true) === ENTRY) {
    const method = directory.getUint16(place + 10, true);
    const packed = directory.getUint32(place + 20, true);
    const unpacked = directory.getUint32(place + 24, true);
    const nameLength = directory.getUint16(place + 28, true);
    const extra = directory.getUint16(place + 30, true) + directory.getUint16(place + 32, true);
    const offset = directory.getUint32(place + 42, true);
    const name = decoder.decode(new Uint8Array(directory.buffer, place + 46, nameLength));
    entries.push({ name, size: unpacked, read: () => readEntry(file, offset, packed, unpacked, method) });
    place += 46 + nameLength + extra;
  }
  if (entries.length % 65_536 !== count) throw new Error('This zip file is cut off.');
  return entries;
}

async function readEntry(
  file: Blob,
  offset: number,
  packed: number,
  unpacked: number,
  method: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (unpacked > LARGEST) throw new Error('A file in this zip is too large.');
  const head = new DataView(await file.slice(offset, offset + 30).arrayBuffer());
  const start = offset + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  const bytes = new Uint8Array(await file.slice(start, start + packed).arrayBuffer());
  if (method === 0) return bytes;
  if (method !== 8) throw new Error('This zip file is packed in a way that is not known.');
  return inflateSync(bytes, { out: new Uint8Array(unpacked) }) as Uint8Array<ArrayBuffer>;
}

import cyrillicItalic from '@fontsource-variable/literata/files/literata-cyrillic-opsz-italic.woff2?url';
import cyrillic from '@fontsource-variable/literata/files/literata-cyrillic-opsz-normal.woff2?url';
import greekItalic from '@fontsource-variable/literata/files/literata-greek-opsz-italic.woff2?url';
import greek from '@fontsource-variable/literata/files/literata-greek-opsz-normal.woff2?url';
import latinExtItalic from '@fontsource-variable/literata/files/literata-latin-ext-opsz-italic.woff2?url';
import latinExt from '@fontsource-variable/literata/files/literata-latin-ext-opsz-normal.woff2?url';
import latinItalic from '@fontsource-variable/literata/files/literata-latin-opsz-italic.woff2?url';
import latin from '@fontsource-variable/literata/files/literata-latin-opsz-normal.woff2?url';
import type { FaceFile } from './messages.ts';

/** The files of ui/theme/reading-face.css by the characters they are needed for; the last has precedence. */
const SCRIPTS: readonly { characters: RegExp; normal: string; italic: string }[] = [
  { characters: /\p{Script=Greek}/u, normal: greek, italic: greekItalic },
  { characters: /\p{Script=Cyrillic}/u, normal: cyrillic, italic: cyrillicItalic },
  { characters: /[\u0100-\u02ff\u1e00-\u1eff]/, normal: latinExt, italic: latinExtItalic },
  { characters: /\p{Script=Latin}/u, normal: latin, italic: latinItalic },
];

/** The files a text needs. */
export async function readingFaces(text: string): Promise<FaceFile[]> {
  const needed = SCRIPTS.filter(({ characters }) => characters.test(text));
  return Promise.all(needed.flatMap(({ normal, italic }) => [load(normal, 'normal'), load(italic, 'italic')]));
}

/** Files already read: one article after the other needs the same. */
const loaded = new Map<string, Promise<FaceFile>>();

function load(url: string, style: FaceFile['style']): Promise<FaceFile> {
  const known = loaded.get(url);
  if (known) return known;
  const file = read(url, style);
  loaded.set(url, file);
  file.catch(() => loaded.delete(url));
  return file;
}

async function read(url: string, style: FaceFile['style']): Promise<FaceFile> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  let binary = '';
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 32768) binary += String.fromCharCode(...bytes.subarray(at, at + 32768));
  return { style, data: btoa(binary) };
}

import dyslexicItalic from '@fontsource/opendyslexic/files/opendyslexic-latin-400-italic.woff2?url';
import dyslexic from '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2?url';
import dyslexicBoldItalic from '@fontsource/opendyslexic/files/opendyslexic-latin-700-italic.woff2?url';
import dyslexicBold from '@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2?url';
import cyrillicItalic from '@fontsource-variable/literata/files/literata-cyrillic-opsz-italic.woff2?url';
import cyrillic from '@fontsource-variable/literata/files/literata-cyrillic-opsz-normal.woff2?url';
import greekItalic from '@fontsource-variable/literata/files/literata-greek-opsz-italic.woff2?url';
import greek from '@fontsource-variable/literata/files/literata-greek-opsz-normal.woff2?url';
import latinExtItalic from '@fontsource-variable/literata/files/literata-latin-ext-opsz-italic.woff2?url';
import latinExt from '@fontsource-variable/literata/files/literata-latin-ext-opsz-normal.woff2?url';
import latinItalic from '@fontsource-variable/literata/files/literata-latin-opsz-italic.woff2?url';
import latin from '@fontsource-variable/literata/files/literata-latin-opsz-normal.woff2?url';
import sansCyrillicItalic from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-italic.woff2?url';
import sansCyrillic from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?url';
import sansGreekItalic from '@fontsource-variable/source-sans-3/files/source-sans-3-greek-wght-italic.woff2?url';
import sansGreek from '@fontsource-variable/source-sans-3/files/source-sans-3-greek-wght-normal.woff2?url';
import sansExtItalic from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-italic.woff2?url';
import sansExt from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';
import sansItalic from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-italic.woff2?url';
import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import type { FaceFile, FaceScript } from '../platform/messages.ts';
import type { FaceName } from '../platform/settings/reading.ts';

interface ShippedFile {
  url: string;
  style: FaceFile['style'];
  weight: string;
}

const variable = (normal: string, italic: string): ShippedFile[] => [
  { url: normal, style: 'normal', weight: '200 900' },
  { url: italic, style: 'italic', weight: '200 900' },
];

const FACES: Record<FaceName, Partial<Record<FaceScript, readonly ShippedFile[]>>> = {
  serif: {
    greek: variable(greek, greekItalic),
    cyrillic: variable(cyrillic, cyrillicItalic),
    'latin-ext': variable(latinExt, latinExtItalic),
    latin: variable(latin, latinItalic),
  },
  sans: {
    greek: variable(sansGreek, sansGreekItalic),
    cyrillic: variable(sansCyrillic, sansCyrillicItalic),
    'latin-ext': variable(sansExt, sansExtItalic),
    latin: variable(sans, sansItalic),
  },
  // The system's.
  mono: {},
  dyslexic: {
    latin: [
      { url: dyslexic, style: 'normal', weight: '400' },
      { url: dyslexicItalic, style: 'italic', weight: '400' },
      { url: dyslexicBold, style: 'normal', weight: '700' },
      { url: dyslexicBoldItalic, style: 'italic', weight: '700' },
    ],
  },
};

/** By face and script, as long as the background lives: most readers stay with one. */
const loaded = new Map<string, Promise<FaceFile[]>>();

/** The files of a face for a script. */
export function readingFaces(face: FaceName, script: FaceScript): Promise<FaceFile[]> {
  const key = `${face} ${script}`;
  const files = loaded.get(key) ?? Promise.all((FACES[face][script] ?? []).map(load));
  loaded.set(key, files);
  files.catch(() => loaded.delete(key));
  return files;
}

async function load({ url, style, weight }: ShippedFile): Promise<FaceFile> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  let binary = '';
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 32768) binary += String.fromCharCode(...bytes.subarray(at, at + 32768));
  return { style, weight, data: btoa(binary) };
}

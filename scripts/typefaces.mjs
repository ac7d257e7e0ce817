// @ts-check
import { spawnSync } from 'node:child_process';
import { aptInstall, canUseApt } from './find-browser.mjs';

/** Languages of the fixtures whose letters the browsers' usual faces have not, and Debian's package of a face that has them. */
const faces = [{ language: 'ja', package: 'fonts-noto-cjk' }];

const isThere = (/** @type {string} */ language) => {
  const { status, stdout } = spawnSync('fc-list', [`:lang=${language}`, 'family'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
};

/**
 * Sees that pictures show letters and not boxes: installs the missing faces where that needs no question. Where `fc-list` is not
 * (Windows, macOS), the system brings them.
 *
 * @throws {Error} One sentence that says what to install.
 */
export function needTypefaces() {
  if (process.platform !== 'linux') return;
  for (const face of faces) {
    if (isThere(face.language)) continue;
    if (canUseApt()) aptInstall([face.package]);
    if (!isThere(face.language))
      throw new Error(`No typeface for the language “${face.language}”: install one (on Debian ${face.package}).`);
  }
}

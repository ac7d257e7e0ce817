// @ts-check
/**
 * A display that nobody sees, for what browsers ask of a person in windows of their own: their prompts can be answered by keyboard
 * alone, and only with a display. X servers only, so Linux.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { aptInstall, canUseApt, isExecutable } from './find-browser.mjs';

/** Programs and the packages of Debian that hold them. */
const needed = { Xvfb: 'xvfb', xdotool: 'xdotool' };

/**
 * @typedef {object} VirtualDisplay
 * @property {string} name For the environment variable DISPLAY.
 * @property {(window: string, ...chords: string[]) => Promise<void>} press Presses keys in the window with such a title, as `alt+a`.
 * @property {(...chords: string[]) => Promise<void>} type Presses keys in whatever has the keyboard, such as an open menu.
 * @property {(x: number, y: number, button: number) => Promise<void>} click Clicks at a point of the screen; button 3 is the right one.
 * @property {() => Promise<void>} close
 */

/** @throws {Error} One sentence that says what to install, where it cannot. */
export function installDisplay() {
  const packages = Object.entries(needed)
    .filter(([program]) => !isOnPath(program))
    .map(([, name]) => name);
  if (packages.length === 0) return;
  if (!canUseApt()) throw new Error(`Install ${packages.join(' and ')} to answer the browsers' own prompts.`);
  aptInstall(packages);
}

/**
 * Starts a display of its own, and installs what that needs where it can.
 *
 * @returns {Promise<VirtualDisplay>}
 * @throws {Error} One sentence that says what to install.
 */
export async function openVirtualDisplay() {
  installDisplay();
  // It finds a free number itself and writes it down.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const exited = once(server, 'exit');
  const told = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
  const number = await Promise.race([once(told, 'data'), exited.then(() => Promise.reject(new Error('Xvfb ended.')))]);
  const name = `:${String(number[0]).trim()}`;
  const xdotool = (/** @type {string[]} */ ...args) =>
    execFileSync('xdotool', args, { encoding: 'utf8', env: { ...process.env, DISPLAY: name } });

  const type = async (/** @type {string[]} */ ...chords) => {
    for (const chord of chords) {
      await sleep(300);
      xdotool('key', chord);
    }
  };

  return {
    name,
    async press(window, ...chords) {
      // Without a window manager nothing gives a window the keyboard.
      const [id] = xdotool('search', '--onlyvisible', '--name', window).trim().split('\n');
      if (!id) throw new Error(`No window on the display is called ${window}.`);
      xdotool('windowfocus', '--sync', id);
      await type(...chords);
    },
    type,
    async click(x, y, button) {
      xdotool('mousemove', '--sync', String(x), String(y));
      xdotool('click', String(button));
    },
    async close() {
      server.kill();
      await exited;
    },
  };
}

/** @param {string} program */
function isOnPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => isExecutable(join(folder, program)));
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { aptInstall, canUseApt } from '../../scripts/find-browser.mjs';

const SERVER = '/usr/bin/speech-dispatcher';
const VOICES = '/usr/lib/speech-dispatcher-modules/sd_espeak-ng';
const PACKAGES = ['speech-dispatcher', 'speech-dispatcher-espeak-ng'];

export interface RealVoice {
  /** For the environment variable SPEECHD_ADDRESS of a browser. */
  address: string;
  close(): Promise<void>;
}

/** An address at which nobody speaks. */
export const NO_VOICE = 'unix_socket:/nonexistent/speechd.sock';

/**
 * Voices of the system as a reader on Linux has them, spoken into a sound card that is none. Installs them where it can.
 *
 * @throws {Error} one sentence that says what to install
 */
export async function openVoice(): Promise<RealVoice> {
  const isThere = () => existsSync(SERVER) && existsSync(VOICES);
  if (!isThere() && canUseApt()) aptInstall(PACKAGES);
  if (!isThere()) throw new Error(`Install ${PACKAGES.join(' and ')} to hear articles read aloud.`);
  const home = await mkdtemp(join(tmpdir(), 'winnow-voice-'));
  await mkdir(join(home, '.config/speech-dispatcher'), { recursive: true });
  await writeFile(join(home, '.asoundrc'), 'pcm.!default { type null }\nctl.!default { type null }\n');
  await writeFile(
    join(home, '.config/speech-dispatcher/speechd.conf'),
    'AudioOutputMethod "alsa"\nLogDir "default"\nAddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"\nDefaultModule espeak-ng\n',
  );
  const socket = join(home, 'speechd.sock');
  // No timeout: it would end where no browser has come to it within five seconds.
  const args = ['--run-single', '--communication-method', 'unix_socket', '--socket-path', socket, '--timeout', '0'];
  const server = spawn(SERVER, args, {
    env: { ...process.env, HOME: home, XDG_RUNTIME_DIR: join(home, 'run') },
    stdio: 'ignore',
  });
  const exited = once(server, 'exit');
  for (let looks = 0; looks < 100 && !existsSync(socket); looks++) await sleep(100);
  return {
    address: `unix_socket:${socket}`,
    async close() {
      server.kill();
      await exited;
      await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

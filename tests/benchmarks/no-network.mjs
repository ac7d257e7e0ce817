// @ts-check
/**
 * Imported first (`node --import`), so that nothing in this process reaches another machine: each attempt fails at once and
 * is told on standard error. All of Node's clients, `fetch` too, connect through a socket and look names up first.
 */
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

/** @param {unknown} what */
function refuse(what) {
  const place = typeof what === 'string' ? what : JSON.stringify(what);
  process.stderr.write(`Asked for the network and refused: ${place}\n`);
  return Object.assign(new Error(`The network is not to be asked: ${place}`), { code: 'ENETUNREACH' });
}

net.Socket.prototype.connect = function (/** @type {any[]} */ ...args) {
  // Node's own clients hand on an array with an object; others may give a port and a host.
  const given = args.flat();
  const error = refuse(given[0]?.host ?? given[0]?.path ?? given.filter((one) => typeof one !== 'function'));
  // Later, as a real failure would be: a secure socket still wants its handle at once.
  process.nextTick(() => this.destroy(error));
  return this;
};

for (const from of [dns, dns.promises]) {
  for (const name of Object.keys(from)) {
    if (!/^(lookup|resolve|reverse)/.test(name)) continue;
    Object.assign(from, {
      [name]: (/** @type {any[]} */ ...args) => {
        const callback = args.at(-1);
        const error = refuse(args[0]);
        return typeof callback === 'function' ? callback(error) : Promise.reject(error);
      },
    });
  }
}
syncBuiltinESMExports();

// @ts-check
/**
 * A small server of pages on 127.0.0.1, for the demo, the tests and the benchmarks.
 *
 * @typedef {object} Page
 * @property {string | Buffer} body
 * @property {Record<string, string>} [headers] `content-type` is told from the path where it is missing.
 * @property {number} [status]
 *
 * @typedef {object} Served
 * @property {string} origin `http://127.0.0.1:PORT`
 * @property {string[]} requests The path and query of each request so far.
 * @property {() => Promise<void>} close
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** @type {Record<string, string>} */
const types = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
};

/**
 * Serves a folder, or pages by their path (`'/a'`, without query).
 *
 * @param {string | Record<string, Page>} content
 * @returns {Promise<Served>}
 */
export async function serve(content) {
  /** @type {string[]} */
  const requests = [];
  const server = createServer(async ({ url = '/' }, response) => {
    requests.push(url);
    const path = pathOf(url);
    const page = typeof content === 'string' ? await readPage(content, path) : content[path];
    if (!page) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    const type =
      types[extname(path).toLowerCase()] ?? (typeof content === 'string' ? undefined : 'text/html; charset=utf-8');
    response.writeHead(page.status ?? 200, {
      'cache-control': 'no-store',
      ...(type ? { 'content-type': type } : {}),
      ...page.headers,
    });
    response.end(page.body);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** @param {string} url */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return '';
  }
}

/**
 * @param {string} folder
 * @param {string} path
 * @returns {Promise<Page | undefined>}
 */
async function readPage(folder, path) {
  const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(normalize(folder + sep))) return undefined;
  try {
    return { body: await readFile(file) };
  } catch {
    return undefined;
  }
}

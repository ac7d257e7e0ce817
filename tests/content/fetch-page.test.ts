import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FetchSettings, fetchPage } from '../../src/content/fetch-page.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const asked: string[] = [];
const server = createServer((request, response) => {
  const path = request.url!;
  asked.push(path);
  if (path === '/page') response.writeHead(200, HTML).end('<p>é</p>');
  else if (path === '/moved') response.writeHead(302, { location: '/page' }).end();
  else if (path === '/gone') response.writeHead(404, HTML).end('<p>gone</p>');
  else if (path === '/data') response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  else if (path === '/large') response.writeHead(200, HTML).end('x'.repeat(20_000));
  else response.writeHead(200, HTML).write('<p>slow');
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

// Node has no page that a request could be of the same origin as.
const anyOrigin: typeof fetch = (url, { mode: _, ...init } = {}) => fetch(url, init);
const get = (url: string, changes: Partial<FetchSettings> = {}) =>
  fetchPage(url, { fetch: anyOrigin, origin, encoding: 'utf-8', signal: new AbortController().signal, ...changes });

test('fetches a page of the site, and follows it where it went', async () => {
  expect(await get(`${origin}/page`)).toEqual({ html: '<p>é</p>', url: `${origin}/page` });
  expect(await get(`${origin}/moved`)).toEqual({ html: '<p>é</p>', url: `${origin}/page` });
});

test('asks as the page would, and no other site', async () => {
  const inits: RequestInit[] = [];
  const noting: typeof fetch = (url, init) => {
    inits.push(init!);
    return anyOrigin(url, init);
  };
  await get(`${origin}/page`, { fetch: noting });
  expect(inits[0]).toMatchObject({ mode: 'same-origin', credentials: 'same-origin', redirect: 'follow' });
  const before = asked.length;
  for (const url of ['http://127.0.0.1:9/page', 'https://news.example/page', 'file:///page', 'data:text/html,page'])
    expect(await get(url), url).toEqual({ reason: 'elsewhere' });
  expect(asked).toHaveLength(before);
});

test('does not take a page that came from another site', async () => {
  const elsewhere = { ok: true, url: 'https://other.example/page', headers: new Headers(HTML) } as Response;
  expect(await get(`${origin}/page`, { fetch: async () => elsewhere })).toEqual({ reason: 'elsewhere' });
});

test.each([
  ['/gone', {}, { reason: 'status', status: 404 }],
  ['/data', {}, { reason: 'not-html' }],
  ['/large', { mostBytes: 10_000 }, { reason: 'too-large' }],
  ['/slow', { mostTime: 50 }, { reason: 'slow' }],
])('says what is wrong with %s', async (path, changes, problem) => {
  expect(await get(origin + path, changes)).toEqual(problem);
});

test('a site that cannot be reached, and a policy that forbids it', async () => {
  const fetch = async () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await get(`${origin}/page`, { fetch })).toEqual({ reason: 'unreachable' });
  expect(await get(`${origin}/page`, { fetch, isRefusedByPolicy: async () => false })).toEqual({
    reason: 'unreachable',
  });
  expect(await get(`${origin}/page`, { fetch, isRefusedByPolicy: async () => true })).toEqual({ reason: 'policy' });
});

test('stops when told to', async () => {
  const stopping = new AbortController();
  setTimeout(() => stopping.abort(), 30);
  expect(await get(`${origin}/slow`, { signal: stopping.signal })).toEqual({ reason: 'stopped' });
});

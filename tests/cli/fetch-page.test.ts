import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fetchPage } from '../../src/cli/fetch-page.ts';
import { run, storyPage } from './run.ts';

const answers: Record<string, (response: ServerResponse) => void> = {
  '/story': (response) => {
    response.setHeader('content-type', 'text/html; charset=windows-1251');
    response.end(Buffer.from([...Buffer.from('<meta charset="utf-8"><p>'), 0xcc, 0xe8, 0xf0]));
  },
  '/article': (response) => response.setHeader('content-type', 'text/html').end(storyPage('The bridge')),
  '/moved': (response) => response.writeHead(301, { location: '/article' }).end(),
  '/gone': (response) => response.writeHead(410).end('<p>gone'),
  '/report': (response) => response.setHeader('content-type', 'application/pdf').end('%PDF-1.7'),
  '/untyped': (response) => response.end('%PDF-1.7'),
  '/slow': (response) => response.setHeader('content-type', 'text/html').write('<p>'),
};

const server = createServer((request, response) => answers[request.url!]!(response));
let origin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it('takes the encoding from the server', async () => {
  expect((await fetchPage(`${origin}/story`)).html).toContain('Мир');
});

it('says where the page stands after redirects', async () => {
  expect((await fetchPage(`${origin}/moved`)).url).toBe(`${origin}/article`);
  const { stdout, code } = await run([`${origin}/moved`, '--format', 'json']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ url: `${origin}/article`, title: 'The bridge', isArticle: true });
});

it.each([
  ['/gone', 'answered 410 Gone.'],
  ['/report', 'is application/pdf, not a web page.'],
  ['/untyped', 'is a PDF document, not a web page.'],
])('says why there is no page at %s', async (path, message) => {
  await expect(fetchPage(origin + path)).rejects.toThrow(`${origin}${path} ${message}`);
});

it('waits only so long', async () => {
  await expect(fetchPage(`${origin}/slow`, 200)).rejects.toThrow(/\/slow did not answer within 0.2 seconds\./);
});

it('says that nothing answers, without a stack', async () => {
  const { code, stdout, stderr } = await run(['http://127.0.0.1:9/x']);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^winnow: http:\/\/127\.0\.0\.1:9\/x cannot be reached: .+\.\n$/);
});

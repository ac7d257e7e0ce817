import { once } from 'node:events';
import { PassThrough, Readable, Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { MODELS } from './run.ts';

const line = (id: number): string =>
  `${JSON.stringify({ id, text: `Sentence number ${id} says nothing new. `.repeat(5) })}\n`;

/** A list that counts how many lines were taken. */
function counted(lines: number): { stream: Readable; taken: () => number } {
  let taken = 0;
  const give = function* () {
    for (let id = 0; id < lines; id++) {
      taken++;
      yield Buffer.from(line(id));
    }
  };
  return { stream: Readable.from(give(), { objectMode: true, highWaterMark: 1 }), taken: () => taken };
}

it('writes an answer before the list has ended', async () => {
  const stdin = new PassThrough();
  const stdout = new PassThrough();
  const done = main(['batch', '-'], { stdin, stdout, stderr: new PassThrough(), workingFolder: '.', models: MODELS });
  stdin.write(line(1));
  const [first] = (await once(stdout, 'data')) as [Buffer];
  expect(JSON.parse(first.toString())).toMatchObject({ id: 1 });
  stdin.end();
  expect(await done).toBe(0);
});

it('reads no faster than its answers are taken', async () => {
  const list = counted(100);
  let written = 0;
  let furthest = 0;
  const stdout = new Writable({
    highWaterMark: 1,
    write(_chunk, _encoding, next) {
      written++;
      furthest = Math.max(furthest, list.taken() - written);
      setTimeout(next, 1);
    },
  });
  await main(['batch', '-'], {
    stdin: list.stream,
    stdout,
    stderr: new PassThrough(),
    workingFolder: '.',
    models: MODELS,
  });
  expect(written).toBe(100);
  expect(furthest).toBeLessThan(10);
});

it('stops quietly when nobody reads on', async () => {
  const list = counted(1000);
  let written = 0;
  const stdout = new Writable({
    write(_chunk, _encoding, next) {
      next(++written > 3 ? Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }) : null);
    },
  });
  const stderr = new PassThrough();
  expect(await main(['batch', '-'], { stdin: list.stream, stdout, stderr, workingFolder: '.', models: MODELS })).toBe(
    0,
  );
  expect(list.taken()).toBeLessThan(20);
  expect(stderr.read()).toBeNull();
});

it('says so when the disk is full', async () => {
  const stdout = new Writable({
    write: (_chunk, _encoding, next) => next(Object.assign(new Error('no space left'), { code: 'ENOSPC' })),
  });
  const stderr = new PassThrough();
  expect(
    await main(['batch', '-'], { stdin: counted(3).stream, stdout, stderr, workingFolder: '.', models: MODELS }),
  ).toBe(1);
  expect(String(stderr.read())).toContain('no space left');
});

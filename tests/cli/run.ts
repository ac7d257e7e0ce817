import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.ts';

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

export const MODELS = `${import.meta.dirname}/../../public/models`;

/** A stream that keeps what is written to it. */
function recorder(): { stream: Writable; text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}

/** Runs the command line in this process. */
export async function run(argv: string[], { stdin = '', workingFolder = import.meta.dirname } = {}): Promise<Ran> {
  const [stdout, stderr] = [recorder(), recorder()];
  const code = await main(argv, {
    stdin: Readable.from(stdin ? [Buffer.from(stdin)] : []),
    stdout: stdout.stream,
    stderr: stderr.stream,
    workingFolder,
    models: MODELS,
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

/** The answers of a batch. */
export const jsonLines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** A page of eight paragraphs that says of itself what articles say: enough to be one. */
export const storyPage = (
  title: string,
  body = 'The council said on Monday that the new bridge will open in May',
): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article"><meta property="article:published_time" content="2025-05-02T08:00:00Z"><meta name="author" content="Ida Kern"></head><body class="single single-post"><article><h1>${title}</h1>` +
  `${Array.from({ length: 8 }, (_, n) => `<p>${body}, ${n + 2} years after it was planned, at a cost of ${n + 3} million euros.</p>`).join('')}` +
  '</article></body></html>';

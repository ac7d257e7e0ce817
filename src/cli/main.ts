import type { Readable, Writable } from 'node:stream';
import { isWorthReading } from '../engine/index.ts';
import { exportArticle } from '../exports/index.ts';
import { type Command, readArguments } from './arguments.ts';
import { openList, runBatch } from './batch.ts';
import { DONE, FAILED, WRONG_USAGE } from './exit-codes.ts';
import { extractPage } from './extract-page.ts';
import { HELP } from './help.ts';
import { Output, ReaderLeft } from './output.ts';
import { Problem, UsageProblem } from './problem.ts';
import { readPage } from './read-page.ts';
import { SafeWindow } from './safe-window.ts';
import { readShippedModels } from './shipped-models.ts';

export interface Surroundings {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
  workingFolder: string;
  /** Folder of what was learned and is not part of the code. */
  models: string;
}

/** Does what the arguments ask and gives the exit code. Only the result goes to `stdout`. */
export async function main(argv: readonly string[], around: Surroundings): Promise<number> {
  const output = new Output(around.stdout);
  const note = (text: string) => around.stderr.write(`${text}\n`);
  try {
    await run(readArguments(argv), around, output, note);
    return DONE;
  } catch (error) {
    if (error instanceof ReaderLeft) return DONE;
    note(`winnow: ${error instanceof Problem ? error.message : `something went wrong. ${stackOf(error)}`}`);
    if (!(error instanceof UsageProblem)) return FAILED;
    note('winnow --help shows how it goes.');
    return WRONG_USAGE;
  } finally {
    around.stdin.destroy();
  }
}

/** A fault of ours, with what is needed to mend it. */
const stackOf = (error: unknown): string => (error instanceof Error && error.stack) || String(error);

async function run(
  command: Command,
  around: Surroundings,
  output: Output,
  note: (text: string) => void,
): Promise<void> {
  if (command.name === 'help') return output.write(HELP);
  if (command.name === 'batch') {
    const { list, folder } = await openList(command.list, around.stdin, around.workingFolder);
    const { pages, failed } = await runBatch(list, folder, output, readShippedModels(around.models));
    if (failed > 0) note(`winnow: ${failed} of ${pages} pages failed; their lines say why.`);
    return;
  }
  const page = await readPage(command.source, around.stdin, around.workingFolder);
  const safeWindow = new SafeWindow();
  try {
    const { article } = extractPage(
      { html: page.html, url: command.url ?? page.url },
      safeWindow,
      readShippedModels(around.models),
    );
    if (!isWorthReading(article)) note('winnow: this does not look like an article; here is what there is.');
    await output.write(exportArticle(article, command.format, { parseHtml: safeWindow.parseHtml }));
  } finally {
    safeWindow.close();
  }
}

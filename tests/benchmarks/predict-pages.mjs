// @ts-check
/**
 * One system's predictions, page by page, from a process of its own: it gets a page as a JSON line and answers with one.
 * A page on which it hangs or dies is a failed page, and the next one gets a new process.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/**
 * @typedef {{ id: string, url: string, html: string }} PageLine
 * @typedef {{ id: string, html?: string, text?: string, error?: string, ms?: { parse: number, extract: number } }} Prediction
 *   With the metadata that the system found, and what else it says.
 *
 * @typedef {object} Limits
 * @property {number} [pageMs] A page that takes longer has failed. Default a minute.
 * @property {number} [startMs] For a new process, which may have to build something first. Default three minutes.
 */

/** Answered once before the pages, so that no page pays for the start. */
const FIRST_PAGE = {
  id: 'first',
  url: 'https://example.org/first',
  html: '<!doctype html><title>First</title><article><h1>First</h1><p>One sentence, so that there is something to read.</p></article>',
};

/**
 * @param {string[]} args of Node: the script that answers, and its own arguments
 * @param {Iterable<PageLine>} pages
 * @param {Limits} [limits]
 * @returns {AsyncGenerator<Prediction>} in the order of the pages
 * @throws {Error} where the process does not even start
 */
export async function* predictPages(args, pages, { pageMs = 60_000, startMs = 180_000 } = {}) {
  /** @type {ReturnType<typeof startProcess> | undefined} */
  let running;
  try {
    for (const page of pages) {
      if (!running) {
        running = startProcess(args);
        const failure = (await running.ask(FIRST_PAGE, startMs)).failure;
        if (failure) throw new Error(`${args.join(' ')} does not start: ${failure}.`);
      }
      const { answer, failure } = await running.ask(page, pageMs);
      if (answer) {
        yield answer;
        continue;
      }
      await running.end();
      running = undefined;
      yield { id: page.id, error: failure, ...(failure === OVER_TIME && { ms: { parse: 0, extract: pageMs } }) };
    }
  } finally {
    await running?.end();
  }
}

const OVER_TIME = 'took too long';

/** @param {string[]} args */
function startProcess(args) {
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  // Written to after it has died: the missing answer tells.
  child.stdin.on('error', () => {});
  const answers = createInterface({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]();
  return {
    /**
     * @param {PageLine} page
     * @param {number} limitMs
     * @returns {Promise<{ answer?: Prediction, failure?: string }>}
     */
    async ask(page, limitMs) {
      child.stdin.write(`${JSON.stringify(page)}\n`);
      /** @type {NodeJS.Timeout | undefined} */
      let timer;
      const late = new Promise((resolve) => {
        timer = setTimeout(resolve, limitMs, OVER_TIME);
      });
      const next = await Promise.race([answers.next(), late]);
      clearTimeout(timer);
      if (next === OVER_TIME) return { failure: OVER_TIME };
      if (next.done) return { failure: `ended with ${(await exited).filter((code) => code !== null)}` };
      const answer = JSON.parse(next.value);
      if (answer.id !== page.id) return { failure: `answered for ${answer.id}` };
      return { answer };
    },
    async end() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

import { parseArgs } from 'node:util';
import { type ExportFormat, FORMATS } from '../exports/index.ts';
import { reasonOf, UsageProblem } from './problem.ts';

export type Command =
  | { name: 'help' }
  | { name: 'page'; source: string; format: ExportFormat; url: string | undefined }
  | { name: 'batch'; list: string };

/**
 * What the person asks for.
 *
 * @throws {UsageProblem}
 */
export function readArguments(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv);
  if (values.help) return { name: 'help' };
  const [first, second, ...more] = positionals;
  if (first === undefined) throw new UsageProblem('Say which page: a file, a web address, or - for standard input.');
  if (first === 'batch') {
    if (second === undefined)
      throw new UsageProblem('Say which list: batch LIST.jsonl, or batch - for standard input.');
    if (more.length > 0) throw new UsageProblem(`One list at a time: ${more.join(' ')} is too much.`);
    if (values.format || values.url)
      throw new UsageProblem('--format and --url are for one page: a list gives the url of each.');
    return { name: 'batch', list: second };
  }
  if (second !== undefined) throw new UsageProblem('One page at a time. For many, use batch LIST.jsonl.');
  return { name: 'page', source: first, format: formatOf(values.format), url: addressOf(values.url) };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f' },
        url: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageProblem(reasonOf(error));
  }
}

function formatOf(given = 'markdown'): ExportFormat {
  if (Object.hasOwn(FORMATS, given)) return given as ExportFormat;
  throw new UsageProblem(`There is no format "${given}": choose ${Object.keys(FORMATS).join(', ')}.`);
}

function addressOf(given: string | undefined): string | undefined {
  if (given === undefined || (URL.canParse(given) && /^https?:/i.test(given))) return given;
  throw new UsageProblem(`--url needs a whole web address, such as https://news.example/story: "${given}" is none.`);
}

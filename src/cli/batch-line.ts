import { Problem, reasonOf } from './problem.ts';

export type PageId = string | number;

/** One page of a list. */
export interface BatchLine {
  id: PageId;
  url: string;
  allClaims: boolean;
  page: { file: string } | { html: string } | { text: string; title: string; lang: string };
}

/** A line that is no page, with the id where it gives one. */
export class LineProblem extends Problem {
  override name = 'LineProblem';
  constructor(
    message: string,
    readonly id: PageId | null,
  ) {
    super(message);
  }
}

/**
 * One line of a list.
 *
 * @param number of the line, from 1, for the messages
 * @throws {LineProblem}
 */
export function readBatchLine(line: string, number: number): BatchLine {
  const given = parseObject(line, number);
  const { id } = given;
  if (typeof id !== 'string' && typeof id !== 'number') throw new LineProblem(`Line ${number} has no "id".`, null);
  const textOf = (key: string): string | undefined => {
    const value = given[key];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string') return value;
    throw new LineProblem(`Line ${number}: "${key}" must be a string.`, id);
  };
  const [file, html, text] = [textOf('file'), textOf('html'), textOf('text')];
  const known = [file, html, text].filter((value) => value !== undefined);
  if (known.length !== 1) throw new LineProblem(`Line ${number} needs one of "file", "html" and "text".`, id);
  const page =
    file !== undefined
      ? { file }
      : html !== undefined
        ? { html }
        : { text: text!, title: textOf('title') ?? '', lang: textOf('lang') ?? '' };
  return { id, page, url: textOf('url') ?? '', allClaims: given.allClaims === true };
}

function parseObject(line: string, number: number): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new LineProblem(`Line ${number} is not JSON: ${reasonOf(error)}`, null);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new LineProblem(`Line ${number} is not a JSON object.`, null);
}

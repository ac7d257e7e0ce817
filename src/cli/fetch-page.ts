import { decodePage, MOST_BYTES } from './decode-page.ts';
import { Problem, reasonOf } from './problem.ts';

export interface PageSource {
  html: string;
  /** Where the page stands, after redirects. */
  url: string;
}

const TIMEOUT_MS = 20_000;
const PAGE_TYPES = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/**
 * The page at a web address.
 *
 * @throws {Problem} where nothing answers in time, where the answer is an error, or is no page
 */
export async function fetchPage(address: string, timeoutMs = TIMEOUT_MS): Promise<PageSource> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(address, { signal, headers: { accept: 'text/html,application/xhtml+xml' } });
    if (!response.ok) throw new Problem(`answered ${response.status} ${response.statusText}`.trimEnd().concat('.'));
    const type = response.headers.get('content-type') ?? '';
    if (type && !PAGE_TYPES.test(type)) throw new Problem(`is ${type.split(';')[0]}, not a web page.`);
    const charset = /charset=["']?([\w-]+)/i.exec(type)?.[1];
    return { html: decodePage(await readBody(response), charset), url: response.url };
  } catch (error) {
    throw new Problem(`${address} ${sayWhy(error, timeoutMs)}`);
  }
}

async function readBody(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > MOST_BYTES) throw new Problem('is larger than any page of text.');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function sayWhy(error: unknown, timeoutMs: number): string {
  if (error instanceof Problem) return error.message;
  if (error instanceof Error && error.name === 'TimeoutError')
    return `did not answer within ${timeoutMs / 1000} seconds.`;
  const cause = error instanceof Error && error.cause ? error.cause : error;
  return `cannot be reached: ${reasonOf(cause)}.`;
}

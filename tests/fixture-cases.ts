import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { parsePage } from '../src/cli/parse-page.ts';
import {
  type Article,
  createSanitizer,
  extractArticle,
  type PageSeries,
  type RelatedKind,
  type RemovalReason,
  stitchArticles,
} from '../src/engine/index.ts';
import { type DomName, parseWith } from './engine/doms.ts';
import { claimModel, companyModel } from './shipped-models.ts';

export const FIXTURES = join(import.meta.dirname, 'fixtures');

/** What a reader must find: tests/fixtures/README.md tells of every key. */
export interface Expectations {
  url: string;
  isArticle: boolean;
  worthReading?: boolean;
  doubts?: string[];
  fields?: Record<string, string | null>;
  leadImage?: string | null;
  paragraphs?: string[];
  complete?: boolean;
  absent?: string[];
  html?: { present?: string[]; absent?: string[]; attributes?: string[] };
  sources?: string[];
  related?: { url: string; title: string; label: string; kind: RelatedKind | RelatedKind[] }[];
  notRelated?: string[];
  companies?: { key?: string[]; mentioned?: string[]; absent?: string[] };
  claims?: { atLeast?: number; speakers?: string[] };
  removals?: Partial<Record<RemovalReason, number>>;
  pages?: Pick<PageSeries, 'current' | 'total' | 'next'> | null;
  following?: Record<string, string>;
  whole?: string[];
}

export interface Fixture {
  slug: string;
  source: string;
  /** Null where the file is missing. */
  expectedHtml: string | null;
  expected: Expectations | null;
}

export const fixtureNames = (): string[] =>
  readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

export function readFixture(slug: string): Fixture {
  const read = (name: string): string | null => {
    const path = join(FIXTURES, slug, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  };
  const source = read('source.html');
  if (source === null) throw new Error(`tests/fixtures/${slug} has no source.html`);
  const expected = read('expected.json');
  return {
    slug,
    source,
    expectedHtml: read('expected.html'),
    expected: expected === null ? null : JSON.parse(expected),
  };
}

// One window for all the tests: making one takes a third of a second.
const sanitizer = createSanitizer(new JSDOM('').window);

/** The article of a fixture, on linkedom as the command line reads it, or on jsdom as the cross-check. */
export function extractFixture({ source, expected }: Fixture, dom: DomName): Article {
  const url = expected?.url ?? 'https://fixture.example/story';
  const document = dom === 'linkedom' ? parsePage(source) : parseWith.jsdom(source, url);
  return extractArticle(document, { url, sanitizer, companies: companyModel, claims: claimModel });
}

/** The stitched article of a fixture that goes over several files. */
export function stitchFixture(fixture: Fixture, dom: DomName): Article {
  const following = Object.entries(fixture.expected?.following ?? {}).map(([file, url]) => {
    const source = readFileSync(join(FIXTURES, fixture.slug, file), 'utf8');
    return extractFixture({ ...fixture, source, expected: { ...fixture.expected!, url } }, dom);
  });
  return stitchArticles(extractFixture(fixture, dom), following, sanitizer);
}

const BLOCK =
  /<(\/?)(?:p|div|section|article|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|figure|figcaption|table|caption|thead|tbody|tfoot|tr|pre|hr|details|summary|video|audio|math(?= [^>]*block)|svg)(?:\s[^>]*)?>/g;

/** One block a line, without empty ones, white space folded outside of `<pre>`: so that a difference shows as a few lines. */
export function blockLines(html: string): string {
  const pieces = html.split(/(<pre[\s>][\s\S]*?<\/pre>)/);
  const broken = pieces.map((piece, index) =>
    index % 2 === 1
      ? `\n${piece}\n`
      : piece.replace(/\s+/g, ' ').replace(BLOCK, (tag, closing: string) => (closing ? `${tag}\n` : `\n${tag}`)),
  );
  return `${broken
    .join('')
    .replace(/<div>\s*<\/div>/g, '')
    .replace(/ *\n[ \n]*(?=<|$)/g, '\n')
    .replace(/\n +/g, (run, at: number, all: string) => (insidePre(all, at) ? run : '\n'))
    .trim()}\n`;
}

const insidePre = (html: string, at: number): boolean => html.lastIndexOf('<pre', at) > html.lastIndexOf('</pre>', at);

import { stringsOf } from './linked-data.ts';
import type { MetadataPage } from './metadata-page.ts';
import { propertyNames } from './microdata.ts';
import { looksPersonal, namesIn, unique } from './person-names.ts';
import { folded } from './plain-value.ts';
import { signatureLines } from './signature-lines.ts';
import { namesTheHost } from './site-words.ts';
import type { Source } from './source.ts';
import { likeness } from './title-likeness.ts';
import {
  authorElementsElsewhere,
  authorElementsNearHeading,
  authorLinksElsewhere,
  authorLinksNearHeading,
  bylinesNearHeading,
  bylinesUnderHeading,
} from './visible-authors.ts';

/** Each value is a list of authors: data give them apart, a line of text names them together. */
interface AuthorSource extends Source<readonly string[]> {
  /** From the page's looks: what it gives must look like a person's name, or a publication's staff. */
  isGuess?: boolean;
}

const meta = (...names: string[]): AuthorSource => ({
  name: `meta ${names.join(', ')}`,
  read: (page) => names.map((name) => page.meta.all(name)),
});

/** `twitter:label1` "Written by" with `twitter:data1`: a pair that WordPress plugins write for link previews. */
const PREVIEW_LABELS: AuthorSource = {
  name: 'meta twitter:data1 or 2 whose label says written by',
  read: (page) =>
    ['1', '2'].map((number) =>
      /^(?:written by|author|by|von|par|por|autor|auteur|verfasst von|écrit par|escrito por)/i.test(
        page.meta.all(`twitter:label${number}`)[0] ?? '',
      )
        ? page.meta.all(`twitter:data${number}`).slice(0, 1)
        : [],
    ),
};

/** Libraries write `Doe, Jane`. */
const givenNameFirst = (name: string): string => name.replace(/^([^,;]+),\s*([^,;]+)$/, '$2 $1');

export const BYLINE_SOURCES: readonly AuthorSource[] = [
  { name: 'JSON-LD author', read: (page) => page.articles.map((node) => stringsOf(node.author, page)) },
  {
    name: 'meta citation_author, dc.creator, dcterms.creator',
    read: (page) =>
      ['citation_author', 'dc.creator', 'dcterms.creator'].map((name) => page.meta.all(name).map(givenNameFirst)),
  },
  { name: 'microdata author', read: (page) => page.microdata.all('author').map(propertyNames) },
  meta(
    'author',
    'article:author',
    'article:author_name',
    'og:article:author',
    'parsely-author',
    'sailthru.author',
    'byl',
    'authors',
    'cxenseparse:author',
    'twitter:creator:name',
  ),
  PREVIEW_LABELS,
  {
    name: 'line near the heading that begins with "By"',
    read: (page) => bylinesNearHeading(page).map((line) => [line]),
  },
  { name: 'link near the heading to an author', read: (page) => [authorLinksNearHeading(page)] },
  {
    name: 'element near the heading that is called author or byline',
    isGuess: true,
    read: (page) => authorElementsNearHeading(page).map((line) => [line]),
  },
  { name: 'JSON-LD creator', read: (page) => page.articles.map((node) => stringsOf(node.creator, page)) },
  { name: 'rel=author link elsewhere', read: (page) => authorLinksElsewhere(page).map((name) => [name]) },
  {
    name: 'element elsewhere that is called author or byline',
    isGuess: true,
    read: (page) => authorElementsElsewhere(page).map((line) => [line]),
  },
  {
    name: 'line elsewhere that begins with "Written by"',
    isGuess: true,
    read: (page) => signatureLines(page).signed.map((line) => [line]),
  },
];

const MAX_AUTHORS = 20;
const STAFF = /\s(?:staff|team|editors|editorial|redaktion|redazione|rédaction|redacción)$/i;

/**
 * The authors' names joined by a comma and a space; empty if the page names none. A publication's own name stands only where
 * no person does: sources that only look like a byline must name somebody who looks like a person to go before it. A person
 * named right under the heading goes before other people whom the data name: those are the accounts that posted the article.
 */
export function bylineOf(page: MetadataPage, siteName: string, title: string): string {
  const site = folded(siteName);
  const isSite = (name: string): boolean => folded(name) === site || (page.url !== '' && namesTheHost(name, page.url));
  let publication: string[] = [];
  for (const source of BYLINE_SOURCES) {
    for (const value of source.read(page)) {
      const names = unique(value.slice(0, MAX_AUTHORS).flatMap((raw) => namesIn(raw, page))).filter(
        (name) =>
          folded(name) !== folded(title) &&
          (!source.isGuess || looksPersonal(name) || isSite(name) || STAFF.test(name)),
      );
      const people = names.filter((name) => !isSite(name) && (!publication.length || looksPersonal(name)));
      if (people.length) {
        const shown = shownUnderHeading(page).filter((name) => !isSite(name));
        return (shown.length && shown.every((name) => shareNoWord(name, people)) ? shown : people).join(', ');
      }
      if (!publication.length) publication = names;
    }
  }
  return publication.join(', ');
}

function shownUnderHeading(page: MetadataPage): string[] {
  const [line] = bylinesUnderHeading(page);
  return line === undefined ? [] : unique(namesIn(line, page).filter(looksPersonal));
}

const shareNoWord = (name: string, others: readonly string[]): boolean =>
  others.every((other) => likeness(name, other) === 0);

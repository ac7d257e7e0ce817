/** What a page says of itself, in its linked data, its `og:type` and its generator. */
export type PageKind = 'article' | 'discussion' | 'product' | 'unsaid';

/** The words behind a page's kind, and others that tell what kind of page it is. */
export interface PageSigns {
  kind: PageKind;
  /** Types in the linked data, as written, each once: `NewsArticle`. */
  types: readonly string[];
  /** `og:type`, lower case; empty where there is none. */
  openGraph: string;
  generator: string;
  /** Classes of `<html>` and `<body>`, as written. */
  classes: readonly string[];
}

const ARTICLE =
  /"@type"\s*:\s*(?:\[[^\]]*)?"(?:News|Blog|Tech|Scholarly|Analysis|Opinion|Reportage|Review)?(?:Article|BlogPosting|Posting)"/;
const DISCUSSION = /"@type"\s*:\s*(?:\[[^\]]*)?"(?:DiscussionForumPosting|QAPage)"/;
const PRODUCT = /"@type"\s*:\s*(?:\[[^\]]*)?"(?:Product|ProductGroup|IndividualProduct)"/;
const FORUM_SOFTWARE = /discourse|phpbb|vbulletin|xenforo|mybb|invision|flarum|nodebb|smf|vanilla/i;
const DISCUSSION_ITEM = '[itemtype$="/QAPage"],[itemtype$="/DiscussionForumPosting"]';
const ONE_TYPE = /"@type"\s*:\s*\[?\s*"([A-Za-z:/.]{3,60})"/g;
/** Pages that mean harm say much. */
const MOST_DATA = 400_000;
const MOST_NAMES = 60;

export function readPageSigns(page: Document): PageSigns {
  const data = [...page.getElementsByTagName('script')]
    .filter((script) => script.getAttribute('type') === 'application/ld+json')
    .map((script) => script.textContent ?? '')
    .join('\n');
  const openGraph = page.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase() ?? '';
  const generator = page.querySelector('meta[name="generator"]')?.getAttribute('content') ?? '';
  return {
    kind: kindOf(page, data, openGraph, generator),
    types: typesIn(data),
    openGraph,
    generator,
    classes: [page.documentElement, page.body].flatMap(classesOf),
  };
}

export const pageKind = (page: Document): PageKind => readPageSigns(page).kind;

function kindOf(page: Document, data: string, openGraph: string, generator: string): PageKind {
  if (DISCUSSION.test(data) || FORUM_SOFTWARE.test(generator) || page.querySelector(DISCUSSION_ITEM))
    return 'discussion';
  if (openGraph === 'article' || ARTICLE.test(data)) return 'article';
  return openGraph.startsWith('product') || PRODUCT.test(data) ? 'product' : 'unsaid';
}

function typesIn(data: string): string[] {
  const types = new Set<string>();
  for (const [, type] of data.slice(0, MOST_DATA).matchAll(ONE_TYPE)) {
    types.add(type!.replace(/^.*[/:]/, ''));
    if (types.size >= MOST_NAMES) break;
  }
  return [...types];
}

const classesOf = (element: Element | null): string[] =>
  (element?.getAttribute('class') ?? '').split(/\s+/).filter(Boolean).slice(0, MOST_NAMES);

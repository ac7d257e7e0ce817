import { tagOf } from '../dom/node-kinds.ts';

export interface Microdata {
  /** Elements with this property in the page's article, in the order of the page. */
  all(property: string): readonly Element[];
}

/** A page of a thousand products has a thousand properties: none of them is about its article. */
const MAX_ELEMENTS = 2000;
const ARTICLE_TYPE = /(?:Article|Posting|Report|Review|Recipe|HowTo|WebPage|CreativeWork|Blog)\b/;
/** A person or picture nested in the article belongs to it; a comment, a list or another article does not. */
const OTHER_ITEM =
  /(?:Comment|UserComments|ItemList|Product|Offer|BreadcrumbList|SiteNavigationElement|WPHeader|WPFooter|Answer)\b/;

const scopeOf = (element: Element): Element | null => element.parentElement?.closest('[itemscope],[typeof]') ?? null;
const typeOf = (scope: Element): string => scope.getAttribute('itemtype') ?? scope.getAttribute('typeof') ?? '';

/** Property names without their vocabulary: `schema:author` and `http://schema.org/author` are `author`. */
const namesOf = (element: Element): string[] =>
  `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('property') ?? ''}`
    .split(/\s+/)
    .map((name) => name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1))
    .filter(Boolean);

/** Microdata and RDFa of the page's article: properties of the first article, and those that belong to no other item. */
export function readMicrodata(document: Document): Microdata {
  const properties = new Map<string, Element[]>();
  let article: Element | null = null;
  let count = 0;
  for (const element of document.querySelectorAll('[itemprop],[property]:not(meta)')) {
    if (++count > MAX_ELEMENTS) break;
    const scope = scopeOf(element);
    const type = scope ? typeOf(scope) : '';
    if (OTHER_ITEM.test(type)) continue;
    if (scope && ARTICLE_TYPE.test(type)) {
      article ??= scope;
      if (scope !== article && !scope.contains(article) && !article.contains(scope)) continue;
    }
    for (const name of namesOf(element)) {
      const list = properties.get(name);
      if (list) list.push(element);
      else properties.set(name, [element]);
    }
  }
  return { all: (property) => properties.get(property) ?? [] };
}

/** The value of a property: `content`, `datetime`, an address, or the text. */
export function propertyValue(element: Element): string {
  const content = element.getAttribute('content') ?? element.getAttribute('datetime');
  if (content !== null) return content;
  const tag = tagOf(element);
  if (tag === 'meta') return '';
  if (tag === 'link' || tag === 'img') return element.getAttribute('href') ?? element.getAttribute('src') ?? '';
  return element.textContent ?? '';
}

/** The names in an `author` property: of the person nested in it, or its own text. */
export function propertyNames(element: Element): string[] {
  const nested = [...element.querySelectorAll('[itemprop~="name"],[property$="name"]')].map(propertyValue);
  return nested.length ? nested : [propertyValue(element)];
}

/** A link with its words as they read, white space folded, digits in ASCII. */
export interface TurnLink {
  element: Element;
  /** Its text, its label, its title and its picture's alternative: those that are there, in this order. */
  texts: readonly string[];
}

/** What a link says of the page it leads to. */
export interface PageMark {
  /** `explicit`: in words that say "page"; `plain`: in words or a sign that may mean another article; `rel`: in its relation. */
  turns?: { to: 'next' | 'previous'; by: 'explicit' | 'plain' | 'rel' };
  /** The page's number, as the reader sees it. */
  number?: number;
}

/** One source of evidence. Empty where the link says nothing of the kind. */
export type PageSignal = (link: TurnLink) => PageMark;

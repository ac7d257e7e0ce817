import { countUnspaced, hasUnspaced, wordsOf } from '../characters.ts';
import { isElement, isText, isUnseenTag, tagOf } from '../dom/node-kinds.ts';
import { seenText } from '../dom/seen-text.ts';

/** What the clutter rules ask of an element. Counts are of words seen by a reader. */
export interface ElementProfile {
  element: Element;
  tag: string;
  /** Its first text, white space folded, a space where one element ends and the next begins. */
  readonly text: string;
  /** Words of `class` and `id`, lower case: `class="tdAdSlot post-meta"` → td, ad, slot, post, meta. */
  tokens: ReadonlySet<string>;
  words: number;
  linkWords: number;
  links: number;
  /** Words in paragraphs of twenty words or more that are mostly not links: what an article is made of. */
  proseWords: number;
}

interface Counts {
  words: number;
  linkWords: number;
  links: number;
  proseWords: number;
}

const PROSE_TAGS = new Set(['p', 'div', 'section', 'td', 'blockquote', 'article', 'main']);
const PROSE_LEAST_WORDS = 20;

/** Words of a text; two characters of a script without spaces count as one. */
export function countTextWords(text: string): number {
  const runs = wordsOf(text).length;
  return runs && hasUnspaced(text) ? runs + Math.floor(countUnspaced(text) / 2) : runs;
}

const CAMEL = /([a-z\d])([A-Z])/g;

const NO_TOKENS: ReadonlySet<string> = new Set();
/** Rules and features ask the same elements, whose names do not change once the page is prepared. */
const tokens = new WeakMap<Element, ReadonlySet<string>>();

/** `tdAdSlot post-meta` → td, ad, slot, post, meta. */
export function tokensOf(element: Element): ReadonlySet<string> {
  let found = tokens.get(element);
  if (!found) {
    found = readTokens(element);
    tokens.set(element, found);
  }
  return found;
}

function readTokens(element: Element): ReadonlySet<string> {
  const name = element.getAttribute('class');
  const id = element.getAttribute('id');
  if (!name && !id) return NO_TOKENS;
  return new Set(
    `${name ?? ''} ${id ?? ''}`
      .slice(0, 400)
      .replace(CAMEL, '$1 $2')
      .toLowerCase()
      .split(/[^a-z0-9\u00c0-\uffff]+/)
      .filter(Boolean),
  );
}

const TEXT_MOST_CHARACTERS = 2000;

class CountedProfile implements ElementProfile {
  readonly tag: string;
  readonly words: number;
  readonly linkWords: number;
  readonly links: number;
  readonly proseWords: number;
  private read: string | undefined;

  constructor(
    readonly element: Element,
    counts: Counts,
  ) {
    this.tag = tagOf(element);
    this.words = counts.words;
    this.linkWords = counts.linkWords;
    this.links = counts.links;
    this.proseWords = counts.proseWords;
  }

  get tokens(): ReadonlySet<string> {
    return tokensOf(this.element);
  }

  get text(): string {
    this.read ??= seenText(this.element, TEXT_MOST_CHARACTERS);
    return this.read;
  }
}

/** Profiles of all elements below a root, each counted once however often it is asked for. */
export class ElementProfiles {
  private readonly counts = new Map<Node, Counts>();
  private readonly profiles = new Map<Element, ElementProfile>();

  constructor(readonly root: Element) {
    this.count(root);
  }

  of(element: Element): ElementProfile {
    let profile = this.profiles.get(element);
    if (!profile) {
      const counts = this.counts.get(element) ?? { words: 0, linkWords: 0, links: 0, proseWords: 0 };
      profile = new CountedProfile(element, counts);
      this.profiles.set(element, profile);
    }
    return profile;
  }

  /** Post-order without recursion: pages nest tens of thousands deep when they mean harm. */
  private count(root: Element): void {
    const stack: Array<{ element: Element; next: Node | null; own: number; inLink: boolean; counts: Counts }> = [];
    const open = (element: Element, inLink: boolean): void => {
      const isLink = tagOf(element) === 'a' && element.hasAttribute('href');
      stack.push({
        element,
        next: element.firstChild,
        own: 0,
        inLink: inLink || isLink,
        counts: { words: 0, linkWords: 0, links: isLink ? 1 : 0, proseWords: 0 },
      });
    };
    open(root, false);
    while (stack.length) {
      const frame = stack.at(-1)!;
      const node: Node | null = frame.next;
      if (node) {
        frame.next = node.nextSibling;
        if (isText(node)) {
          const words = countTextWords(node.data);
          frame.counts.words += words;
          frame.own += words;
          if (frame.inLink) frame.counts.linkWords += words;
        } else if (isElement(node) && !isUnseenTag(tagOf(node))) open(node, frame.inLink);
        continue;
      }
      stack.pop();
      const { counts, element } = frame;
      const tag = tagOf(element);
      const plain = counts.words - counts.linkWords;
      const isProse = PROSE_TAGS.has(tag) && counts.words >= PROSE_LEAST_WORDS && plain > counts.words * 0.6;
      if (isProse && (tag === 'p' || frame.own >= PROSE_LEAST_WORDS))
        counts.proseWords = Math.max(counts.proseWords, counts.words);
      this.counts.set(element, counts);
      const parent = stack.at(-1);
      if (!parent) continue;
      parent.counts.words += counts.words;
      parent.counts.linkWords += counts.linkWords;
      parent.counts.links += counts.links;
      parent.counts.proseWords += counts.proseWords;
    }
  }
}

import { bare, countUnspaced, hasUnspaced, wordsOf } from '../characters.ts';
import { isElement, isText, isUnseenTag, tagOf } from '../dom/node-kinds.ts';
import { namesOf, tokensOf } from './class-names.ts';
import { isShareAddress } from './share-address.ts';

/** Words of a text; two characters of a script without spaces count as one. */
export function countTextWords(text: string): number {
  const runs = wordsOf(text).length;
  return runs && hasUnspaced(text) ? runs + Math.floor(countUnspaced(text) / 2) : runs;
}

const TEXT_MOST_CHARACTERS = 2000;
const PROSE_TAGS = new Set(['p', 'div', 'section', 'td', 'blockquote', 'article', 'main']);
const PROSE_LEAST_WORDS = 20;
const HEADING_TAGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'strong', 'legend']);
const SAYS_HEADING = /title|heading/i;

/** What the clutter rules ask of an element. Counts are of words seen by a reader. */
export class ElementProfile {
  words = 0;
  linkWords = 0;
  links = 0;
  /** Links that share the page. */
  shareLinks = 0;
  /** Fields to fill in. */
  fields = 0;
  times = 0;
  /** Words in paragraphs of twenty words or more that are mostly not links: what an article is made of. */
  proseWords = 0;
  /** Index after that of its last descendant. */
  end = 0;
  /** Offset in the page's text after its own. */
  textEnd = 0;
  private read: string | undefined;
  private readBare: string | undefined;

  constructor(
    private readonly page: ElementProfiles,
    readonly element: Element,
    readonly tag: string,
    /** Place among the page's elements. */
    readonly index: number,
    /** Offset in the page's text of the first of its own. */
    readonly textStart: number,
  ) {}

  /** Words of `class` and `id`, lower case. */
  get tokens(): readonly string[] {
    return tokensOf(this.element);
  }

  /** Bits of `nameKind`. */
  get names(): number {
    return namesOf(this.element);
  }

  /** Its first text, white space folded, a space where an element begins. */
  get text(): string {
    this.read ??= this.firstText(TEXT_MOST_CHARACTERS);
    return this.read;
  }

  /** The same of no more than so many characters of its source. */
  firstText(most: number): string {
    return this.page.textBetween(this.textStart, Math.min(this.textEnd, this.textStart + most));
  }

  /** Its text in lower case, without marks around it. */
  get bareText(): string {
    this.readBare ??= bare(this.text);
    return this.readBare;
  }

  /** The first element in it that is a heading or named one, or null. */
  get title(): ElementProfile | null {
    return this.page.titleIn(this);
  }

  /** Profiles of its child elements that a reader may see. */
  *children(): Iterable<ElementProfile> {
    for (let i = this.index + 1; i < this.end; i = this.page.list[i]!.end) yield this.page.list[i]!;
  }
}

/** Profiles of a root and all elements below it that a reader may see, made in one walk. */
export class ElementProfiles {
  /** In document order, the root first. */
  readonly list: ElementProfile[] = [];
  private readonly byElement = new Map<Element, ElementProfile>();
  private readonly text: string;
  /** Indices of the elements that are headings or named so. */
  private readonly titles: number[] = [];

  constructor(readonly root: Element) {
    this.text = this.walk(root);
  }

  get page(): ElementProfile {
    return this.list[0]!;
  }

  /** Of an element without a profile (one that no reader sees) it is empty. */
  of(element: Element): ElementProfile {
    return this.byElement.get(element) ?? new ElementProfile(this, element, tagOf(element), -1, 0);
  }

  textBetween(start: number, end: number): string {
    return this.text
      .slice(start, end)
      .replace(/[\s\u00a0]+/g, ' ')
      .trim();
  }

  titleIn({ index, end }: ElementProfile): ElementProfile | null {
    const { titles } = this;
    let low = 0;
    let high = titles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (titles[middle]! > index) high = middle;
      else low = middle + 1;
    }
    const found = titles[low];
    return found !== undefined && found < end ? this.list[found]! : null;
  }

  /** Post-order without recursion: pages nest tens of thousands deep when they mean harm. Gives all text, a space before each element. */
  private walk(root: Element): string {
    const parts: string[] = [];
    let length = 0;
    const open: { profile: ElementProfile; own: number; inLink: boolean }[] = [];
    const enter = (element: Element, tag: string, inLink: boolean): void => {
      if (open.length) {
        parts.push(' ');
        length++;
      }
      const profile = new ElementProfile(this, element, tag, this.list.length, length);
      this.list.push(profile);
      this.byElement.set(element, profile);
      let isLink = false;
      if (tag === 'a') {
        const href = element.getAttribute('href');
        if (href !== null) {
          isLink = true;
          profile.links = 1;
          if (isShareAddress(href)) profile.shareLinks = 1;
        }
      } else if (tag === 'time') profile.times = 1;
      else if (tag === 'input') profile.fields = 1;
      if (HEADING_TAGS.has(tag) || SAYS_HEADING.test(element.getAttribute('class') ?? ''))
        this.titles.push(profile.index);
      open.push({ profile, own: 0, inLink: inLink || isLink });
    };
    enter(root, tagOf(root), false);
    let node: Node | null = root.firstChild;
    while (true) {
      const frame = open.at(-1)!;
      if (!node) {
        open.pop();
        const { profile } = frame;
        profile.end = this.list.length;
        profile.textEnd = length;
        const parent = open.at(-1);
        countProse(profile, frame.own);
        if (!parent) break;
        addUp(parent.profile, profile);
        node = profile.element.nextSibling;
        continue;
      }
      if (isText(node)) {
        const { data } = node;
        parts.push(data);
        length += data.length;
        const words = countTextWords(data);
        frame.profile.words += words;
        frame.own += words;
        if (frame.inLink) frame.profile.linkWords += words;
      } else if (isElement(node)) {
        const tag = tagOf(node);
        if (!isUnseenTag(tag) || tag === 'iframe') {
          enter(node, tag, frame.inLink);
          node = tag === 'iframe' ? null : node.firstChild;
          continue;
        }
        parts.push(' ');
        length++;
      }
      node = node.nextSibling;
    }
    return parts.join('');
  }
}

function countProse(profile: ElementProfile, own: number): void {
  const { tag, words, linkWords } = profile;
  const isProse = words >= PROSE_LEAST_WORDS && PROSE_TAGS.has(tag) && words - linkWords > words * 0.6;
  if (isProse && (tag === 'p' || own >= PROSE_LEAST_WORDS)) profile.proseWords = Math.max(profile.proseWords, words);
}

function addUp(parent: ElementProfile, child: ElementProfile): void {
  parent.words += child.words;
  parent.linkWords += child.linkWords;
  parent.links += child.links;
  parent.shareLinks += child.shareLinks;
  parent.fields += child.fields;
  parent.times += child.times;
  parent.proseWords += child.proseWords;
}

import { bare, countTextWords, foldSpace } from '../characters.ts';
import { isUnseenTag, tagOf } from '../dom/node-kinds.ts';
import { kindsOfNames } from './class-names.ts';
import { isShareAddress } from './share-address.ts';

/** `Node.nodeType`. */
const ELEMENT = 1;
const TEXT = 3;
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

  /** `class` and `id` as written; empty where there is none. */
  readonly className: string;
  readonly id: string;
  /** Bits of `nameKind`. */
  readonly names: number;

  constructor(
    private readonly page: ElementProfiles,
    readonly element: Element,
    readonly tag: string,
    /** Place among the page's elements. */
    readonly index: number,
    /** Offset in the page's text of the first of its own. */
    readonly textStart: number,
  ) {
    // Most elements say nothing but what they are.
    const isBare = !element.hasAttributes();
    this.className = isBare ? '' : (element.getAttribute('class') ?? '');
    this.id = isBare ? '' : (element.getAttribute('id') ?? '');
    this.names = kindsOfNames(this.className, this.id);
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

  /** Whether one of its child elements that a reader may see is such. */
  hasChild(isSuch: (child: ElementProfile) => boolean): boolean {
    const { list } = this.page;
    for (let i = this.index + 1; i < this.end; i = list[i]!.end) if (isSuch(list[i]!)) return true;
    return false;
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
    return foldSpace(this.text.slice(start, end)).trim();
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
    /** The elements around the node, and of each the words that stand right in it and whether it is a link. */
    const open = [this.add(root, tagOf(root), 0)];
    const own = [0];
    const isLink = [open[0]!.links > 0];
    let linksAround = isLink[0] ? 1 : 0;
    let node: Node | null = root.firstChild;
    while (true) {
      const profile = open[open.length - 1]!;
      if (!node) {
        open.pop();
        profile.end = this.list.length;
        profile.textEnd = length;
        countProse(profile, own.pop()!);
        if (isLink.pop()) linksAround--;
        if (!open.length) break;
        addUp(open[open.length - 1]!, profile);
        node = profile.element.nextSibling;
        continue;
      }
      const type = node.nodeType;
      if (type === TEXT) {
        const { data } = node as Text;
        parts.push(data);
        length += data.length;
        const words = countTextWords(data);
        if (words) {
          profile.words += words;
          own[own.length - 1]! += words;
          if (linksAround) profile.linkWords += words;
        }
      } else if (type === ELEMENT) {
        const element = node as Element;
        const tag = tagOf(element);
        parts.push(' ');
        length++;
        if (!isUnseenTag(tag) || tag === 'iframe') {
          const inner = this.add(element, tag, length);
          open.push(inner);
          own.push(0);
          isLink.push(inner.links > 0);
          if (inner.links) linksAround++;
          node = tag === 'iframe' ? null : element.firstChild;
          continue;
        }
      }
      node = node.nextSibling;
    }
    return parts.join('');
  }

  /** Notes an element with what it tells without its content. */
  private add(element: Element, tag: string, textStart: number): ElementProfile {
    const profile = new ElementProfile(this, element, tag, this.list.length, textStart);
    this.list.push(profile);
    this.byElement.set(element, profile);
    if (tag === 'a') {
      const href = element.getAttribute('href');
      if (href !== null) {
        profile.links = 1;
        if (isShareAddress(href)) profile.shareLinks = 1;
      }
    } else if (tag === 'time') profile.times = 1;
    else if (tag === 'input') profile.fields = 1;
    const { className } = profile;
    if (HEADING_TAGS.has(tag) || (className && SAYS_HEADING.test(className))) this.titles.push(profile.index);
    return profile;
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

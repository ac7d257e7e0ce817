import type { PageLink, Removal, RemovalReason } from '../article.ts';
import type { Box, ReadBlocks } from '../body/page-block.ts';
import type { Settlement } from '../body/settle/settlement.ts';
import { foldSpace } from '../characters.ts';
import { selectorOf } from '../sites/selector-of.ts';
import type { SiteMarks } from '../sites/site-marks.ts';
import { SITE_RULE } from '../sites/site-rule.ts';
import type { PageContext } from './clutter-rule.ts';
import { CLUTTER_RULES } from './index.ts';
import { pathOf } from './path.ts';

/** What the choice of the body left of the page. */
export interface Choice {
  read: ReadBlocks;
  /** 1 for each block that is in the article. */
  kept: Uint8Array;
  media: ReadonlySet<Element>;
  /** 0 to 1 of each block: how likely the classifier took it for the article's. */
  chance: Float32Array;
  /** Blocks that were settled by a rule of the body. */
  settledBy: ReadonlyMap<number, Pick<Settlement, 'name' | 'reason'>>;
  site: SiteMarks;
}

interface Why {
  reason: RemovalReason;
  rule: string;
}

interface Piece extends Why {
  /** Blocks `[first, end)`. */
  first: number;
  end: number;
  /** The widest box with nothing of the article in it. */
  box: Box;
  /** A picture or frame without text. */
  picture?: Element;
}

const AFTER_LENGTH = 80;
/** The rule of what nothing but the classifier took. */
const BY_SCORE = 'body';

/**
 * The account of everything visible that is not in the article: each block once, in pieces that stand together, with the reason and the
 * rule that took it. What the markup hides was never seen, and is left out.
 */
export function accountFor(choice: Choice, page: PageContext, selectors = false): Removal[] {
  const { kept } = choice;
  const account = new Account(choice, page);
  const pieces = mergePieces([...account.textPieces(), ...account.picturePieces()].sort((a, b) => a.first - b.first));
  const first = kept.indexOf(1);
  const last = kept.lastIndexOf(1);
  return pieces.map((piece) => {
    const removal = removalOf(piece, choice, first, last);
    if (selectors) removal.place.selectors = selectorsOf(piece, choice);
    return removal;
  });
}

class Account {
  private readonly keptBefore: Int32Array;
  private readonly whys = new Map<Box, Why | null>();
  private readonly telling = new Map<Box, Why | null>();

  constructor(
    private readonly choice: Choice,
    private readonly page: PageContext,
  ) {
    const { kept } = choice;
    this.keptBefore = new Int32Array(kept.length + 1);
    for (let i = 0; i < kept.length; i++) this.keptBefore[i + 1] = this.keptBefore[i]! + kept[i]!;
  }

  *textPieces(): Iterable<Piece> {
    const { read, kept } = this.choice;
    for (let i = 0; i < read.blocks.length; i++) {
      const { box } = read.blocks[i]!;
      if (kept[i] || box.unseen) continue;
      const outer = this.outermost(box);
      yield { ...this.whyOf(i, outer), first: i, end: i + 1, box: outer };
    }
  }

  /** Frames and pictures that nothing speaks for, where no removed text stands beside them. */
  *picturePieces(): Iterable<Piece> {
    const { read, media, site } = this.choice;
    for (const { element, box, at, rule } of read.media) {
      if (media.has(element) || box.unseen) continue;
      const outer = this.outermost(box);
      if (outer.end > outer.first && !this.keptIn(outer)) continue;
      const why = rule ? named(rule) : (this.explain(box, outer) ?? { reason: 'other', rule: BY_SCORE });
      const bySite = site.fateOf(element) === 'remove' && { rule: SITE_RULE };
      yield { ...why, ...bySite, first: at, end: at, box: outer, picture: element };
    }
  }

  private keptIn(box: Box): number {
    return this.keptBefore[box.end]! - this.keptBefore[box.first]!;
  }

  private outermost(box: Box): Box {
    let outer = box;
    while (outer.parent?.parent && !this.keptIn(outer.parent)) outer = outer.parent;
    return outer;
  }

  private whyOf(i: number, outer: Box): Why {
    const settled = this.choice.settledBy.get(i);
    if (settled?.reason) return { reason: settled.reason, rule: settled.name };
    const why = this.judged(i, outer);
    // A clutter rule has a name of its own.
    return settled && settled.name !== 'sure-clutter' ? { ...why, rule: settled.name } : why;
  }

  private judged(i: number, outer: Box): Why {
    const { box, rule } = this.choice.read.blocks[i]!;
    if (rule) return named(rule);
    return this.explain(box, outer) ?? this.told(outer) ?? { reason: 'other', rule: BY_SCORE };
  }

  /** The rule that explains the nearest box around, up to the widest without anything of the article. */
  private explain(box: Box, outer: Box): Why | null {
    const passed: Box[] = [];
    let why: Why | null = null;
    for (let at: Box | null = box; at; at = at.parent) {
      const known = this.whys.get(at);
      if (known !== undefined) {
        why = known;
        break;
      }
      passed.push(at);
      const element = this.choice.read.elements[at.index]!;
      const profile = this.page.profiles.of(element);
      const rule = CLUTTER_RULES.find((each) => each.explains?.(profile, this.page));
      if (rule) why = { reason: rule.reason, rule: rule.name };
      if (why || at === outer) break;
    }
    for (const at of passed) this.whys.set(at, why);
    return why;
  }

  /** Where all that is explained in a box is of one kind, so is the rest of it. */
  private told(outer: Box): Why | null {
    const known = this.telling.get(outer);
    if (known !== undefined) return known;
    const { read } = this.choice;
    let only: Why | null = null;
    for (let i = outer.first; i < outer.end; i++) {
      const { box, rule } = read.blocks[i]!;
      const why = rule ? named(rule) : this.explain(box, outer);
      if (!why) continue;
      if (only && only.reason !== why.reason) {
        only = null;
        break;
      }
      only = why;
    }
    this.telling.set(outer, only);
    return only;
  }
}

const named = (rule: number): Why => {
  const { reason, name } = CLUTTER_RULES[rule - 1]!;
  return { reason, rule: name };
};

/** Neighbours of one reason are one piece, where nothing of the article stands between them. */
function mergePieces(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    const together =
      last &&
      last.reason === piece.reason &&
      (last.rule === SITE_RULE) === (piece.rule === SITE_RULE) &&
      last.end >= piece.first &&
      (last.box === piece.box || last.box.parent === piece.box.parent || piece.reason !== 'other');
    if (together) {
      last.end = Math.max(last.end, piece.end);
      if (last.box !== piece.box) last.box = last.box.depth < piece.box.depth ? last.box : piece.box;
    } else merged.push({ ...piece });
  }
  return merged;
}

/** As long as a site rule's list may be. */
const MOST_SELECTORS = 100;

/** Of the widest boxes with nothing in them but this piece: what else was removed beside it is another matter. */
function selectorsOf({ first, end, picture }: Piece, { read }: Choice): string[] {
  if (picture) return [selectorOf(picture)];
  const boxes = new Set<Box>();
  for (let i = first; i < end; i++) {
    let { box } = read.blocks[i]!;
    while (box.parent?.parent && box.parent.first >= first && box.parent.end <= end) box = box.parent;
    boxes.add(box);
  }
  return [...boxes].slice(0, MOST_SELECTORS).map(({ index }) => selectorOf(read.elements[index]!));
}

function removalOf(
  { reason, rule, first, end, box }: Piece,
  choice: Choice,
  firstKept: number,
  lastKept: number,
): Removal {
  const { read, chance } = choice;
  const texts: string[] = [];
  const links: PageLink[] = [];
  let expected = 0;
  let length = 0;
  for (let i = first; i < end; i++) {
    const { text } = read.blocks[i]!;
    texts.push(text);
    expected += chance[i]! * text.length;
    length += text.length;
    for (const anchor of read.anchors[i]!)
      links.push({ url: anchor.getAttribute('href') ?? '', text: fold(anchor.textContent) });
  }
  let after = '';
  for (let i = first - 1; i >= 0 && after.length < AFTER_LENGTH; i--) after = `${read.blocks[i]!.text} ${after}`;
  const where = firstKept < 0 || first < firstKept ? 'before' : first > lastKept ? 'after' : 'inside';
  return {
    reason,
    rule,
    ...(expected > 0 && { score: Number((expected / length).toFixed(3)) }),
    text: texts.join('\n'),
    links,
    place: { where, after: after.trim().slice(-AFTER_LENGTH), path: pathOf(read.elements[box.index]!) },
  };
}

const fold = (text: string | null): string => foldSpace(text ?? '').trim();

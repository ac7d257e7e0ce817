import { NO_TOKENS, tokensOf } from '../clutter/class-names.ts';
import { tagOf } from '../dom/node-kinds.ts';
import { isHidden } from './hidden.ts';
import type { Box } from './page-block.ts';
import { bitsOf, bitsOfTag, IN } from './within.ts';

/** The box of an element, which goes on as long as its parent does. */
export function boxOf(
  element: Element,
  parent: Box | null,
  first: number,
  index: number,
  controlled: ReadonlySet<string>,
): Box {
  const tag = tagOf(element);
  // Most elements say nothing but what they are.
  const isBare = !element.hasAttributes();
  const role = isBare ? '' : (element.getAttribute('role') ?? '').toLowerCase();
  const opens = !isBare && controlled.size > 0 && controlled.has(element.getAttribute('id') ?? ' ');
  const hidden = !isBare && isHidden(element);
  const own = isBare ? bitsOfTag(tag) : bitsOf(element, tag, role, hidden);
  const within = (parent?.within ?? 0) | own;
  return {
    parent,
    index,
    tag,
    depth: parent ? parent.depth + 1 : 0,
    first,
    end: first,
    tokens: isBare ? NO_TOKENS : tokensOf(element),
    role,
    within,
    unseen: !opens && !(within & (IN.opener | IN.details)) && (hidden || parent?.unseen === true),
    children: 0,
    nth: parent ? parent.children++ : 0,
    alike: 1,
    media: 0,
  };
}

/** `post-48213` and `post-48214` are one kind. */
const NUMBERED = /\S*\d\S*/g;

const unnumberedNames = new WeakMap<readonly string[], string>();

function unnumbered(tokens: readonly string[]): string {
  let names = unnumberedNames.get(tokens);
  if (names === undefined) {
    names = tokens.join(' ').replace(NUMBERED, '');
    unnumberedNames.set(tokens, names);
  }
  return names;
}

/** The same for all boxes of one tag with the same words of `class` and `id`, those with numbers left out. */
export const looksOf = ({ tag, tokens }: Box): string => `${tag} ${unnumbered(tokens)}`;

/** Counts for each box how many of its siblings are of its kind. */
export function countAlike(boxes: readonly Box[]): void {
  const seen = new Map<Box | null, Map<string, Box[]>>();
  for (const box of boxes) {
    let kinds = seen.get(box.parent);
    if (!kinds) {
      kinds = new Map();
      seen.set(box.parent, kinds);
    }
    const kind = looksOf(box);
    const alike = kinds.get(kind);
    if (alike) alike.push(box);
    else kinds.set(kind, [box]);
  }
  for (const kinds of seen.values())
    for (const alike of kinds.values()) for (const box of alike) box.alike = alike.length;
}

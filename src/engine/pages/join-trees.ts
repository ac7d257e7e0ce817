import { isBlockTag, isElement, isText, tagOf } from '../dom/node-kinds.ts';

/** A text node with something to read. */
const isRead = (node: Node): boolean => isText(node) && node.data.trim() !== '';

/** The element that holds the blocks of an article's tree: wrappers with nothing beside their one child are passed. */
function holderOf(tree: DocumentFragment): ParentNode & Node {
  let holder: ParentNode & Node = tree;
  for (;;) {
    const only: Element | null = holder.children.length === 1 ? holder.firstElementChild : null;
    if (!only || !/^(?:div|section|article|main)$/.test(tagOf(only)) || [...holder.childNodes].some(isRead))
      return holder;
    holder = only;
  }
}

const holdsBlocksOnly = (holder: ParentNode & Node): boolean =>
  [...holder.childNodes].every((node) => (isElement(node) ? isBlockTag(tagOf(node)) : !isRead(node)));

/** Puts the blocks of the following trees behind those of the first. No line of one page runs into one of the next. */
export function joinTrees(first: DocumentFragment, following: readonly DocumentFragment[]): void {
  const target = holderOf(first);
  const joins = holdsBlocksOnly(target);
  for (const tree of following) {
    const holder = holderOf(tree);
    if (joins && holdsBlocksOnly(holder)) target.append(...holder.childNodes);
    else {
      const part = first.ownerDocument.createElement('div');
      part.append(...holder.childNodes);
      target.append(part);
    }
  }
}

/**
 * Gives the ids of a tree that are taken already a name of their own, and what points at them in the tree with them: the first
 * note of page 2 is not the first note of page 1.
 *
 * @param taken ids of the pages before; those of the tree are added
 */
export function separateIds(tree: DocumentFragment, page: number, taken: Set<string>): void {
  const renamed = new Map<string, string>();
  for (const element of tree.querySelectorAll('[id]')) {
    const id = element.getAttribute('id')!;
    if (taken.has(id)) {
      renamed.set(id, `${id}-page-${page}`);
      element.setAttribute('id', renamed.get(id)!);
    }
  }
  for (const element of tree.querySelectorAll('[id]')) taken.add(element.getAttribute('id')!);
  if (renamed.size === 0) return;
  for (const element of tree.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      const target = /^#(.+)$/.exec(value)?.[1] ?? /^url\(["']?#([^"')]+)["']?\)$/.exec(value)?.[1];
      const id = target && renamed.get(target);
      if (id) element.setAttribute(name, value.replace(`#${target}`, `#${id}`));
    }
  }
}

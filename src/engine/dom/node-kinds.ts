/** `Node.nodeType` by number: the global `Node` does not exist everywhere the engine runs. */
export const isElement = (node: Node | null | undefined): node is Element => node?.nodeType === 1;
export const isText = (node: Node | null | undefined): node is Text => node?.nodeType === 3;

/** The HTML tag name in lower case, whatever the document's case rule. */
export const tagOf = (element: Element): string => element.localName.toLowerCase();

const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre section summary table tbody ' +
    'tfoot thead tr ul video audio'
  ).split(' '),
);

/** Elements that a browser lays out as blocks of their own by default. */
export const isBlockTag = (tag: string): boolean => BLOCK_TAGS.has(tag);

const UNSEEN_TAGS = new Set(
  'script style noscript template head title meta link base datalist param source track object embed iframe canvas svg annotation annotation-xml'.split(
    ' ',
  ),
);

/** Elements whose text a reader of the page never sees as text. */
export const isUnseenTag = (tag: string): boolean => UNSEEN_TAGS.has(tag);

/** The next node in document order inside `root`, or null. `skipChildren` passes over the subtree of `node`. */
export function nextNode(node: Node, root: Node, skipChildren = false): Node | null {
  if (!skipChildren && node.firstChild) return node.firstChild;
  let current: Node | null = node;
  while (current && current !== root) {
    if (current.nextSibling) return current.nextSibling;
    current = current.parentNode;
  }
  return null;
}

import { isBlockTag, isText, tagOf } from '../dom/node-kinds.ts';

const BOX_TAGS = new Set('td th button label select option textarea iframe'.split(' '));
/** What holds running text, and no blocks: the parser sees to that. */
const HOLDS_TEXT = new Set('p h1 h2 h3 h4 h5 h6 a span em strong b i u s mark small sub sup cite q code'.split(' '));

/**
 * Whether an element parts the text before it from the text after it. A custom one does unless it stands in running text, and a button
 * (which explains the word that it is, perhaps) unless a sentence goes on around it.
 */
export const isBoxTag = (tag: string, element: Element): boolean =>
  isBlockTag(tag) ||
  (tag === 'button' ? !isAmidWords(element) : BOX_TAGS.has(tag)) ||
  (isCustomTag(tag) && !standsInText(element));

/** What only the page's script knows what to do with: its words go on, without it. */
export const isWrapper = (tag: string): boolean => tag === 'button' || isCustomTag(tag);

/** A name with a hyphen: an element that the page's own script makes something of. */
export const isCustomTag = (tag: string): boolean => tag.includes('-');

function standsInText(element: Element): boolean {
  const parent = element.parentElement;
  if (!parent) return false;
  return HOLDS_TEXT.has(tagOf(parent)) || isWords(element.previousSibling) || isWords(element.nextSibling);
}

const isAmidWords = (element: Element): boolean => isWords(element.previousSibling) && isWords(element.nextSibling);

const isWords = (node: Node | null): boolean => isText(node) && node.data.trim() !== '';

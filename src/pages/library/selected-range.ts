import type { BlockText } from '../../engine/index.ts';

/** What is selected inside an element, as offsets in its text; null where nothing of it is. */
export function selectedRange(text: BlockText, element: HTMLElement | null): { start: number; end: number } | null {
  const selection = getSelection();
  if (!element || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(element)) return null;
  let start = -1;
  let end = -1;
  for (const span of text.spans) {
    if (!range.intersectsNode(span.node)) continue;
    const from = span.node === range.startContainer ? range.startOffset - span.nodeStart : 0;
    const to = span.node === range.endContainer ? range.endOffset - span.nodeStart : span.length;
    if (to <= 0 || from >= span.length) continue;
    if (start < 0) start = span.start + Math.max(0, from);
    end = span.start + Math.min(span.length, to);
  }
  // Nobody means the space beside the words.
  while (start >= 0 && start < end && text.text[start] === ' ') start++;
  while (end > start && text.text[end - 1] === ' ') end--;
  return start >= 0 && end > start ? { start, end } : null;
}

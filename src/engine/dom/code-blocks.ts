import { codeLanguage } from './code-language.ts';
import { CodeText, isOrnament } from './code-text.ts';
import { isElement, tagOf } from './node-kinds.ts';
import { textLength } from './text-length.ts';

/** Cells that number lines, in the tables that some highlighters draw code in. */
const NUMBER_CELLS =
  'td.gutter,td.linenos,td.lineno,td.rouge-gutter,td.blob-num,td.hljs-ln-numbers,td.line-numbers,td.lntd:first-child,td.crayon-nums,th.line-num';
const CODE_CELLS =
  'td.code,td.rouge-code,td.blob-code,td.hljs-ln-code,td.crayon-code,td.lntd + td.lntd,td.line-content,td';
const HIGHLIGHTED =
  /(?:^|[\s_-])(?:highlight|highlighter|hljs|prism|prettyprint|syntaxhighlighter|sourceCode|shiki|astro-code|chroma|rouge|crayon|enlighter|codehilite|brush:?|language-\S+|lang-\S+)(?:$|[\s_-])/i;

const childElements = (element: Element): Element[] => [...element.childNodes].filter(isElement);

/** The element and up to three around it that hold nothing else to read. */
function wrappersOf(element: Element): Element[] {
  const wrappers = [element];
  const limit = textLength(element, Number.POSITIVE_INFINITY) + 80;
  for (let at = element.parentElement; at && wrappers.length < 4; at = at.parentElement) {
    if (['body', 'article', 'main', 'li', 'td'].includes(tagOf(at)) || textLength(at, limit) > limit) break;
    wrappers.push(at);
  }
  return wrappers;
}

function makeCode(text: string, language: string, document: Document): Element {
  const pre = document.createElement('pre');
  const code = document.createElement('code');
  if (language) code.setAttribute('class', `language-${language}`);
  code.textContent = text;
  pre.appendChild(code);
  return pre;
}

/** Code drawn as a table of line numbers and lines: the lines' text, joined. */
function replaceTables(root: Element): void {
  for (const numbers of [...root.querySelectorAll(NUMBER_CELLS)]) {
    const table = numbers.closest('table');
    if (!table?.parentNode || !root.contains(table)) continue;
    const cells = [...table.querySelectorAll(CODE_CELLS)].filter(
      (cell) => !cell.matches(NUMBER_CELLS) && cell.closest('table') === table,
    );
    if (cells.length === 0) continue;
    const text = cells.map((cell) => CodeText.of(cell)).join('\n');
    const wrappers = wrappersOf(table);
    const inner = [...table.querySelectorAll('pre,code')].slice(0, 4);
    const pre = makeCode(text, codeLanguage([...inner, ...cells.slice(0, 1), ...wrappers]), root.ownerDocument);
    // In `<pre><table>…` the outer one is the block.
    const block = table.closest('pre') ?? table;
    block.parentNode?.replaceChild(pre, block);
  }
}

/** Copy buttons and language labels that stand beside the code in its frame. */
function clearFrame(wrappers: readonly Element[]): void {
  for (const [index, wrapper] of wrappers.entries()) {
    if (index === 0) continue;
    for (const child of childElements(wrapper)) {
      if (!wrappers.includes(child) && !child.querySelector('pre') && isOrnament(child)) child.remove();
    }
  }
}

function normalizePre(pre: Element): void {
  const codes = [...pre.querySelectorAll('code')];
  const wrappers = wrappersOf(pre);
  const classes = [pre, ...codes.slice(0, 1), ...wrappers].map((element) => element.getAttribute('class') ?? '');
  // Preformatted text that is no code (a poem, a letter) keeps its own markup.
  if (codes.length === 0 && !classes.some((name) => HIGHLIGHTED.test(name))) return;
  clearFrame(wrappers);
  const text = CodeText.of(pre, codes.length > 1);
  const fresh = makeCode(text, codeLanguage([...codes.slice(0, 1), ...wrappers]), pre.ownerDocument);
  if (pre.id) fresh.setAttribute('id', pre.id);
  pre.parentNode?.replaceChild(fresh, pre);
}

/**
 * Makes every block of code one `<pre><code class="language-x">` with its plain text: no line numbers, no copy buttons, no spans
 * of a highlighter, whether the page drew it with spans, with an element for each line, or as a table.
 */
export function normalizeCode(root: Element): void {
  replaceTables(root);
  for (const pre of [...root.querySelectorAll('pre')]) if (root.contains(pre)) normalizePre(pre);
  for (const code of [...root.querySelectorAll('code')]) {
    if (code.closest('pre') || !code.querySelector('br')) continue;
    code.parentNode?.replaceChild(makeCode(CodeText.of(code), codeLanguage([code]), root.ownerDocument), code);
  }
}

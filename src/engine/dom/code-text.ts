import { isElement, isText, tagOf } from './node-kinds.ts';

const GUTTER =
  /(?:^|[\s_-])(?:line-?numbers?(?:-rows)?|linenos?|lineno|linenumber|gutter|ln-?num|ln-numbers|blob-num|code-lines?-number|rouge-gutter|LineNumber)(?:$|[\s_-])/i;
const ORNAMENT =
  /(?:^|[\s_-])(?:copy|clipboard|toolbar|copy-?(?:btn|button|code)|zeroclipboard-container|code-(?:header|lang|title))(?:$|[\s_-])/i;
const LINE = /(?:^|\s)(?:line|code-line|token-line|view-line|cl|CodeMirror-line|hljs-ln-line|ec-line|loc)(?:$|\s)/;
const BLOCKS = new Set(['div', 'p', 'li', 'tr', 'ol', 'ul', 'table', 'tbody', 'section']);

/** Line numbers, copy buttons and the like: what an editor shows beside the code. */
export function isOrnament(element: Element): boolean {
  const tag = tagOf(element);
  if (['button', 'svg', 'style', 'script', 'template', 'clipboard-copy', 'input', 'textarea'].includes(tag))
    return true;
  const className = element.getAttribute('class') ?? '';
  if (GUTTER.test(className) && /^[\s\d.]*$/.test(element.textContent ?? '')) return true;
  return ORNAMENT.test(className) && (element.textContent ?? '').length <= 60;
}

/** The code as it would be typed: highlighting gone, one newline where a line ends, however the page marks lines. */
export class CodeText {
  private parts: string[] = [];
  private last = '';
  private lineEnded = false;

  /** @param codesAreLines `<pre>` holds one `<code>` for each line */
  static of(root: Element, codesAreLines = false): string {
    const reader = new CodeText();
    reader.read(root, codesAreLines);
    return reader.parts
      .join('')
      .replace(/\u00a0/g, ' ')
      .replace(/^(?:[ \t]*\n)+/, '')
      .trimEnd();
  }

  private add(text: string): void {
    if (text === '') return;
    this.parts.push(text);
    this.last = text.at(-1)!;
  }

  private breakLine(): void {
    if (this.lineEnded) this.add('\n');
    this.lineEnded = false;
  }

  private read(node: Node, codesAreLines: boolean): void {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (isText(child)) {
        const text = child.data.replace(/\r\n?/g, '\n');
        if (this.lineEnded && text.trim() === '' && !text.includes('\n')) continue;
        if (this.lineEnded && !/^[ \t]*\n/.test(text)) this.breakLine();
        this.lineEnded = false;
        this.add(text);
      } else if (isElement(child)) this.readElement(child, codesAreLines);
    }
  }

  private readElement(element: Element, codesAreLines: boolean): void {
    const tag = tagOf(element);
    if (tag === 'br') {
      this.breakLine();
      this.add('\n');
      return;
    }
    if (isOrnament(element)) return;
    const isLine =
      BLOCKS.has(tag) || LINE.test(element.getAttribute('class') ?? '') || (codesAreLines && tag === 'code');
    if (!isLine) {
      this.read(element, codesAreLines);
      return;
    }
    if (this.lineEnded) this.breakLine();
    else if (this.last !== '' && this.last !== '\n' && BLOCKS.has(tag)) this.add('\n');
    const before = this.parts.length;
    this.read(element, codesAreLines);
    // A line that brought its own newline has ended already.
    this.lineEnded = this.parts.length === before || this.last !== '\n';
  }
}

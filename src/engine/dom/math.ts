import { isElement, tagOf } from './node-kinds.ts';

const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** What renderers put around a formula; each holds one formula, as MathML for readers of screens and again as drawn. */
const CONTAINERS =
  '.katex-display,.katex,mjx-container,.MathJax_Display,.MathJax_SVG,.MathJax_CHTML,.MathJax,.mwe-math-element';
const DISPLAYED =
  /(?:^|\s)(?:katex-display|MathJax_Display|MathJax_SVG_Display|mjx-full-width|mwe-math-element-block)(?:\s|$)/;

const child = (parent: Element, tag: string): Element | null =>
  [...parent.childNodes].filter(isElement).find((node) => tagOf(node) === tag) ?? null;

/** A formula known only by its TeX: one `<mtext>`, which every MathML reader shows. */
function mathFromTex(tex: string, document: Document): Element {
  const math = document.createElementNS(MATHML, 'math');
  const text = document.createElementNS(MATHML, 'mtext');
  text.textContent = tex;
  math.appendChild(text);
  math.setAttribute('alttext', tex);
  return math;
}

/**
 * `<semantics>` gives one formula in several languages: the first is what is drawn. Its TeX goes into `alttext`, where it is not
 * taken for a second formula by readers that do not know `<annotation>`.
 */
function unwrapSemantics(math: Element): void {
  const semantics = child(math, 'semantics');
  if (!semantics) return;
  const parts = [...semantics.childNodes].filter(isElement);
  const tex = parts.find((part) => /tex/i.test(part.getAttribute('encoding') ?? ''))?.textContent?.trim();
  if (tex && !math.hasAttribute('alttext')) math.setAttribute('alttext', tex);
  const drawn = parts.find((part) => !tagOf(part).startsWith('annotation'));
  if (drawn) math.replaceChild(drawn, semantics);
}

function formulaIn(container: Element): Element | null {
  const math = container.querySelector('math');
  if (math) return math;
  const tex = container.getAttribute('data-latex') ?? container.querySelector('annotation')?.textContent;
  return tex?.trim() ? mathFromTex(tex.trim(), container.ownerDocument) : null;
}

/** `<script type="math/tex">`: MathJax's source, beside what it drew of it or alone. */
function keepTexSources(root: Element): void {
  for (const script of [...root.querySelectorAll('script[type^="math/tex"]')]) {
    const before = script.previousElementSibling;
    const tex = script.textContent?.trim() ?? '';
    const isDrawn = before !== null && /MathJax|mjx/i.test(`${before.getAttribute('class') ?? ''} ${tagOf(before)}`);
    const drawnMath = before && (tagOf(before) === 'math' || before.querySelector('math'));
    if (tex && !drawnMath) {
      const math = mathFromTex(tex, script.ownerDocument);
      if (/mode=display/.test(script.getAttribute('type') ?? '')) math.setAttribute('display', 'block');
      script.parentNode?.insertBefore(math, script);
      if (isDrawn) before.remove();
    }
    script.remove();
  }
}

/**
 * One copy of each formula: its MathML where the page has one, else its TeX as text in MathML. What KaTeX and MathJax drew of it
 * goes. A formula that is only an image stays one, with its `alt`.
 */
export function keepOneMath(root: Element): void {
  for (const preview of [...root.querySelectorAll('.MathJax_Preview')]) preview.remove();
  for (const container of [...root.querySelectorAll(CONTAINERS)]) {
    // Inside one that has been replaced.
    if (!container.parentNode || !root.contains(container)) continue;
    const math = formulaIn(container);
    if (!math) continue;
    const isBlock =
      DISPLAYED.test(container.getAttribute('class') ?? '') || container.getAttribute('display') === 'true';
    if (isBlock) math.setAttribute('display', 'block');
    container.parentNode.replaceChild(math, container);
  }
  keepTexSources(root);
  for (const math of root.querySelectorAll('math')) unwrapSemantics(math);
}

/** Characters of MathML that TeX writes with a command. */
const COMMANDS: Record<string, string> = {
  '×': '\\times ',
  '·': '\\cdot ',
  '⋅': '\\cdot ',
  '≤': '\\le ',
  '≥': '\\ge ',
  '≠': '\\ne ',
  '≈': '\\approx ',
  '∞': '\\infty ',
  '∑': '\\sum ',
  '∏': '\\prod ',
  '∫': '\\int ',
  '√': '\\sqrt ',
  '±': '\\pm ',
  '→': '\\to ',
  '∈': '\\in ',
  '∂': '\\partial ',
  π: '\\pi ',
  α: '\\alpha ',
  β: '\\beta ',
  λ: '\\lambda ',
  μ: '\\mu ',
  σ: '\\sigma ',
  Δ: '\\Delta ',
  '−': '-',
  '\u2061': '',
  '\u2062': '',
  '\u2063': '',
};

const escapeTex = (text: string): string =>
  [...text.trim()].map((char) => COMMANDS[char] ?? (/[#$%&_{}]/.test(char) ? `\\${char}` : char)).join('');

/** TeX of each MathML element with children of fixed meaning, given the TeX of its children. */
const LAYOUTS: Record<string, (parts: string[]) => string> = {
  mfrac: ([above, below]) => `\\frac{${above}}{${below}}`,
  msqrt: (parts) => `\\sqrt{${parts.join('')}}`,
  mroot: ([base, index]) => `\\sqrt[${index}]{${base}}`,
  msup: ([base, up]) => `${group(base)}^{${up}}`,
  msub: ([base, down]) => `${group(base)}_{${down}}`,
  msubsup: ([base, down, up]) => `${group(base)}_{${down}}^{${up}}`,
  munder: ([base, down]) => `${group(base)}_{${down}}`,
  mover: ([base, up]) => `${group(base)}^{${up}}`,
  munderover: ([base, down, up]) => `${group(base)}_{${down}}^{${up}}`,
  mtr: (cells) => `${cells.join(' & ')} \\\\`,
  mtable: (rows) => `\\begin{matrix}${rows.join('')}\\end{matrix}`,
  mspace: () => '\\ ',
};

const group = (tex = ''): string => (tex.trim().length > 1 && !/^\\[a-z]+ ?$/i.test(tex) ? `{${tex}}` : tex);

/** A formula in presentation MathML as TeX, e.g. `\frac{a}{b}`. Elements that it does not know give the TeX of their children. */
export function mathToTex(element: Element): string {
  const tag = element.localName.toLowerCase();
  if (tag === 'mtext') return `\\text{${(element.textContent ?? '').replace(/[{}\\$]/g, '')}}`;
  if (element.children.length === 0 && !LAYOUTS[tag]) return escapeTex(element.textContent ?? '');
  const parts = [...element.children].map(mathToTex);
  return LAYOUTS[tag]?.(parts) ?? parts.join('');
}

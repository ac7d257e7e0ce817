const RAISED = new Map([...'0123456789+-=()n'].map((char, at) => [char, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'][at]!]));
const LOWERED = new Map([...'0123456789+-=()'].map((char, at) => [char, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][at]!]));

function mapped(content: string, table: Map<string, string>): string | null {
  const chars = [...content].map((char) => table.get(char));
  return chars.includes(undefined) ? null : chars.join('');
}

/** `2` → `²`; what Unicode has no small form for stands in brackets behind a caret, or as it is if it is an ordinal (`st`). */
export function raised(content: string): string {
  if (!content.trim()) return '';
  return (
    mapped(content, RAISED) ?? (/^\p{L}{1,3}$/u.test(content) || /[[\]]/.test(content) ? content : `^(${content})`)
  );
}

/** `2` → `₂`, else as it is. */
export const lowered = (content: string): string => mapped(content, LOWERED) ?? content;

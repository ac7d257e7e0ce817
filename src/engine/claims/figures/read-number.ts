/** Languages in which a comma parts the whole from its fraction. */
const COMMA = /^(?:de|fr|es|it|pt|nl|da|sv|nb|no|nn|fi|pl|cs|sk|ru|uk|tr|el|hu|ro|bg|hr|sl|id|vi)\b/i;

/** Reads a written number by the custom of the language: "1.234,5" is 1234.5 in German. */
export function readNumber(written: string, lang: string): number | null {
  const comma = COMMA.test(lang);
  const lastMark = /[.,](\d+)$/.exec(written);
  const marks = written.match(/[.,]/g) ?? [];
  const last = lastMark?.[0][0];
  let decimal = last;
  if (last && lastMark[1]?.length === 3) {
    const repeated = marks.filter((mark) => mark === last).length > 1;
    const isThousands = repeated || (marks.length === 1 && last === (comma ? '.' : ','));
    if (isThousands) decimal = undefined;
  }
  let plain = written.replace(/[’\u00a0\u202f]/g, '');
  plain = decimal
    ? plain.replaceAll(decimal === '.' ? ',' : '.', '').replace(decimal, '.')
    : plain.replace(/[.,]/g, '');
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

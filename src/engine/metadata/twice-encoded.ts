const FOLLOWS = '[\\u0080-\\u00bf]';
/** The bytes of one character of UTF-8, each read as a character of its own: `â\\x80\\x99` for `’`. */
const BYTES = new RegExp(
  `[\\u00c2-\\u00df]${FOLLOWS}|[\\u00e0-\\u00ef]${FOLLOWS}{2}|[\\u00f0-\\u00f4]${FOLLOWS}{3}`,
  'g',
);
const HIGH_CONTROL_RANGE = '\\u0080-\\u009f';
const HIGH_CONTROL = new RegExp(`[${HIGH_CONTROL_RANGE}]`);

function characterOf(bytes: string): string {
  const [first, ...rest] = [...bytes].map((byte) => byte.charCodeAt(0));
  const lead = first! & (0xff >> (rest.length + 2));
  const code = rest.reduce((sum, byte) => (sum << 6) | (byte & 63), lead);
  const isCharacter = code > 0x9f && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : bytes;
}

/** Mends text that was encoded twice: `Investorâ\\x80\\x99s` → `Investor’s`. Only where control characters, which no text has, tell of it. */
export const encodedOnce = (text: string): string =>
  HIGH_CONTROL.test(text) ? text.replace(BYTES, characterOf) : text;

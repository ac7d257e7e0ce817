// @ts-check
/**
 * Languages that nobody has learned, for measuring what a reader of such a page gets. Mark-up, class names and addresses stay as they
 * are; the text is changed so that it can be changed back, and is scored against the same labels.
 *
 * letters: each letter is exchanged for another, vowels for vowels, and English function words for German ones, as a page in a language
 * of the same alphabet would hold those.
 * unspaced: each word becomes two Chinese characters, what parts sentences becomes full-width, and no space is left between.
 */

/** English and, in the same order, German: the commonest words that hold sentences together. */
const ENGLISH =
  'the a of to in and for on with that is was are were be it as at by from this have has not but they he she you we or which who will would when about after more its an'.split(
    ' ',
  );
const GERMAN =
  'der ein von zu im und für auf mit dass ist war sind waren sein es als am bei aus dies haben hat nicht aber sie er ihr du wir oder welche wer wird würde wenn über nach mehr sein eine'.split(
    ' ',
  );

const exchanged = (/** @type {string} */ letters, /** @type {number} */ by) =>
  [...letters].map((letter, i) => [letter, letters[(i + by) % letters.length]]);
const there = new Map(
  /** @type {[string, string][]} */ ([...exchanged('aeiouy', 1), ...exchanged('bcdfghjklmnpqrstvwxz', 7)]),
);
const back = new Map([...there].map(([from, to]) => [to, from]));
const functionWordsThere = new Map(ENGLISH.map((word, i) => [word, /** @type {string} */ (GERMAN[i])]));
const functionWordsBack = new Map([...functionWordsThere].map(([from, to]) => [to, from]));

/** @param {string} like @param {string} word */
const withCaseOf = (like, word) =>
  like === like.toUpperCase() && like.length > 1
    ? word.toUpperCase()
    : /^\p{Lu}/u.test(like)
      ? word[0]?.toUpperCase() + word.slice(1)
      : word;

/** @param {Map<string, string>} words @param {Map<string, string>} letters @returns {(text: string) => string} */
const exchanger = (words, letters) => (text) =>
  text.replace(/\p{L}+/gu, (written) => {
    const word = written.toLowerCase();
    const known = words.get(word);
    if (known) return withCaseOf(written, known);
    return [...written]
      .map((letter) => {
        const to = letters.get(letter.toLowerCase());
        return !to ? letter : letter === letter.toLowerCase() ? to : to.toUpperCase();
      })
      .join('');
  });

/** @type {Map<string, string>} */
const charactersOf = new Map();
/** @type {string[]} */
const wordsByNumber = [];
const FIRST_CHARACTER = 0x4e00;
const CHARACTERS = 0x5000;
const STOPS = new Map(Object.entries({ '.': '。', ',': '，', '!': '！', '?': '？', ':': '：', ';': '；' }));
const STOPS_BACK = new Map([...STOPS].map(([from, to]) => [to, from]));

/** @param {string} word */
function charactersFor(word) {
  let characters = charactersOf.get(word);
  if (!characters) {
    const number = wordsByNumber.push(word) - 1;
    // The commonest words share their first character with many others, as real ones do.
    characters = String.fromCharCode(
      FIRST_CHARACTER + Math.floor(number / 300),
      FIRST_CHARACTER + CHARACTERS - 301 + (number % 300),
    );
    charactersOf.set(word, characters);
  }
  return characters;
}

/** @type {(text: string) => string} */
const toUnspaced = (text) =>
  text
    .replace(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu, (word) => charactersFor(word.toLowerCase()))
    .replace(/([.,!?:;])(?=\s|$)\s*/g, (_, stop) => STOPS.get(stop) ?? stop)
    .replace(/(?<=[\u3000-\uffef]) +(?=[\u3000-\uffef])/g, '');

/** @type {(text: string) => string} */
const fromUnspaced = (text) =>
  text
    .replace(/[，。！？：；]/g, (stop) => `${STOPS_BACK.get(stop)} `)
    .replace(/[\u4e00-\u9dff]{2}/g, ([first = '', second = '']) => {
      const number =
        (first.charCodeAt(0) - FIRST_CHARACTER) * 300 + second.charCodeAt(0) - (FIRST_CHARACTER + CHARACTERS - 301);
      return ` ${wordsByNumber[number] ?? `${first}${second}`} `;
    });

/**
 * @typedef {object} ForeignLanguage
 * @property {(text: string) => string} to
 * @property {(text: string) => string} from
 */

/** @type {Record<string, ForeignLanguage>} */
export const foreignLanguages = {
  letters: { to: exchanger(functionWordsThere, there), from: exchanger(functionWordsBack, back) },
  unspaced: { to: toUnspaced, from: fromUnspaced },
};

const SHOWN_ATTRIBUTES = ['alt', 'title', 'placeholder', 'aria-label', 'value'];
const WORDED = /(?:^|:)(?:title|description|site_name|author)$/i;
const WORDED_KEYS = new Set([
  'headline',
  'alternativeHeadline',
  'name',
  'description',
  'articleBody',
  'articleSection',
]);
const UNREAD = new Set(['SCRIPT', 'STYLE', 'TEMPLATE']);

/**
 * The page with all its text exchanged.
 *
 * @param {string} html
 * @param {(html: string) => Document} parse
 * @param {ForeignLanguage} language
 */
export function foreignPage(html, parse, { to }) {
  const document = parse(html);
  const walk = (/** @type {Node} */ node) => {
    if (node.nodeType === 3) node.nodeValue = to(node.nodeValue ?? '');
    if (node.nodeType === 1) {
      const element = /** @type {Element} */ (node);
      if (element.getAttribute('type') === 'application/ld+json')
        element.textContent = foreignData(element.textContent ?? '', to);
      if (UNREAD.has(element.tagName.toUpperCase())) return;
      for (const name of SHOWN_ATTRIBUTES) {
        const value = element.getAttribute(name);
        if (value) element.setAttribute(name, to(value));
      }
      const of = element.getAttribute('property') ?? element.getAttribute('name') ?? '';
      const content = element.getAttribute('content');
      if (content && WORDED.test(of)) element.setAttribute('content', to(content));
    }
    for (const child of node.childNodes) walk(child);
  };
  walk(document);
  return `<!doctype html>${document.documentElement.outerHTML}`;
}

/** @param {string} json as it stands in the page @param {(text: string) => string} to @returns {string} */
function foreignData(json, to) {
  try {
    return JSON.stringify(
      JSON.parse(json, (key, value) => (WORDED_KEYS.has(key) && typeof value === 'string' ? to(value) : value)),
    );
  } catch {
    return json;
  }
}

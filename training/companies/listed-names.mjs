import { readdirSync, readFileSync } from 'node:fs';

const LEGAL_TAIL =
  /[\s,]+(?:inc|incorporated|corp|corporation|co|company|cos|ltd|limited|plc|llc|l\.?l\.?c|lp|l\.?p|ag|s\.?a\.?b|s\.?a|n\.?v|s\.?e|ab|asa|a\/s|oyj|spa|s\.?p\.?a|gmbh|kgaa|bv|b\.?v|holdings?|holding|group|grp|trust|adr|de c\.?v|class [a-c]|cl [a-c]|new|the)\.?$/i;
const NOT_A_FIRM =
  /\b(fund|funds|etf|etn|municipal|portfolio|acquisition|acquisitions|spac|warrants?|preferred|duration|series|depositary|bancshares|royalty|income|term|shares|ultra|proshares|ishares|spdr|grayscale|bitcoin trust|opportunit(?:y|ies)|merger|bond)\b/i;

/** `WALT DISNEY CO/` → `Walt Disney`; `HP INC` → `HP`. */
function everydayName(legal) {
  let name = legal
    .replace(/\s*\/.*$/, '')
    .replace(/\s*\(.*?\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  for (let before = ''; before !== name; ) {
    before = name;
    name = name
      .replace(LEGAL_TAIL, '')
      .replace(/[\s,&.-]+$/, '')
      .replace(/\s+(?:and|of)$/i, '')
      .trim();
  }
  name = name.replace(/\s+com$/i, '').replace(/^the\s+/i, '');
  if (name === name.toUpperCase())
    name = name
      .split(' ')
      .map((word) => (word.length <= 3 && !/[AEIOUY]/.test(word) ? word : word[0] + word.slice(1).toLowerCase()))
      .join(' ');
  return name;
}

/** How often each word stands in lower case, and as the beginning of a person's or place's name. */
export function countWords(data) {
  const plain = new Map();
  const other = new Map();
  const firm = new Map();
  const add = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const file of ['gmb.train', 'wikigold', 'btc', 'wnut17.train'])
    for (const line of readFileSync(`${data}/organisations/${file}.jsonl`, 'utf8').split('\n')) {
      if (!line) continue;
      const { tokens, tags } = JSON.parse(line);
      tokens.forEach((token, i) => {
        if (/^\p{Ll}/u.test(token)) add(plain, token);
        else if (/-(PER|LOC|GPE|MISC)$/.test(tags[i])) add(other, token.toLowerCase());
        else if (/-ORG$/.test(tags[i])) add(firm, token.toLowerCase());
      });
    }
  for (const line of readFileSync(`${data}/claims/train.tsv`, 'utf8').split('\n'))
    for (const word of line.match(/(?<![\p{L}\p{N}'’])\p{Ll}[\p{L}]*/gu) ?? []) add(plain, word);
  return { plain, other, firm };
}

/** `?` a plain word too, `~` a person, place or thing too, else nothing. */
export function markOf(name, words) {
  const parts = name
    .toLowerCase()
    .split(/[\s&-]+/)
    .filter(Boolean);
  const plain = parts.every((part) => (words.plain.get(part) ?? 0) >= 2);
  if (parts.length > 1) return plain ? '?' : '';
  const [only] = parts;
  const other = words.other.get(only) ?? 0;
  if (other >= 2 && other > (words.firm.get(only) ?? 0)) return '~';
  return plain || (words.plain.get(only) ?? 0) >= 1 || only.length <= 3 ? '~' : '';
}

/** Words that the pages' labelled texts write in lower case at least half as often as with a capital. */
function everydayWords(data) {
  const folder = `${data}/wcxb/dev/ground-truth`;
  const lower = new Map();
  const upper = new Map();
  for (const file of readdirSync(folder)) {
    const { main_content: text } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')).ground_truth;
    for (const word of new Set(text?.match(/(?<![\p{L}\p{N}'’.@/-])\p{L}{2,}/gu))) {
      const key = word.toLowerCase();
      const counts = word === key ? lower : upper;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return new Set([...lower].filter(([key, count]) => count * 2 >= (upper.get(key) ?? 0)).map(([key]) => key));
}

/** What is dropped from a legal name besides its legal form: who is left may be somebody else. */
const MORE_THAN_FORM = /\b(?:group|grp|holdings?|trust)\b/i;

/** Names that others bear who are better known, or people: whose symbol it is must show in the text. */
const OTHERS_TOO = new Set(
  'agora alamo azul carlyle dana dave dow flex gaia galapagos hawkins hippo huntsman kirby meridian mint mosaic newmark rogers sabre samsara spire tim unifi vertex'.split(
    ' ',
  ),
);

/** Firms so far down the list are seldom meant by a single word: past this rank it takes context. */
const WELL_KNOWN = 600;

/**
 * Listed companies, `name|ticker` one a line, `name|ticker?` where the name alone does not say that this firm is meant, from the SEC's tickers (public domain) and the S&P 500 (PDDL): everyday name, ticker, and
 * how plain a word the name is. Which names are also plain words, people or places is counted in the tagged text of `organisations`.
 *
 * @param {string} data folder of the data
 * @param {number} most firms of the SEC's list that are taken, largest first
 */
export function listedNames(data, most) {
  const words = countWords(data);
  const everyday = everydayWords(data);
  const found = new Map();
  const isDoubtful = (name, legal, rank) => {
    const key = name.toLowerCase();
    if (/[\s&-]/.test(name)) return false;
    if (OTHERS_TOO.has(key)) return true;
    if (rank <= WELL_KNOWN) return false;
    return everyday.has(key) || (MORE_THAN_FORM.test(legal) && (words.other.get(key) ?? 0) > 0);
  };
  const keep = (name, ticker, rank = 0, legal = '') => {
    const key = name.toLowerCase();
    if (name.length < 2 || !/\p{L}/u.test(name) || found.has(key)) return;
    found.set(key, {
      name,
      ticker: `${ticker.replace(/-.*$/, '')}${rank > 0 && isDoubtful(name, legal, rank) ? '?' : ''}`,
      mark: markOf(name, words) || (rank > WELL_KNOWN && !name.includes(' ') ? '~' : ''),
    });
  };
  for (const line of readFileSync(`${data}/names/sp500.csv`, 'utf8').split('\n').slice(1)) {
    const [, ticker, quoted, bare] = /^([^,]+),(?:"([^"]+)"|([^,]+))/.exec(line) ?? [];
    if (ticker) keep(everydayName(quoted ?? bare), ticker);
  }
  const firms = new Set();
  for (const { cik_str: firm, ticker, title } of Object.values(
    JSON.parse(readFileSync(`${data}/names/sec_company_tickers.json`, 'utf8')),
  )) {
    if (firms.size >= most) break;
    if (firms.has(firm)) continue;
    firms.add(firm);
    if (!NOT_A_FIRM.test(title)) keep(everydayName(title), ticker, firms.size, title);
  }
  return [...found.values()]
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
    .map(({ name, ticker, mark }) => `${name}${mark}|${ticker}`)
    .join('\n');
}

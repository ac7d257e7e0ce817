import { readFileSync } from 'node:fs';

const NO_SPACE_BEFORE = /^(?:[,.;:!?)\]}%’”]|'s|’s|n't|n’t|'re|'ve|'ll|'m|'d|"\),?)$/;
const NO_SPACE_AFTER = /^(?:[([{$£€“‘#@]|\(")$/;

/** A sentence's tokens as text again, and where each stands in it. */
function textOf(tokens, joinHyphens) {
  let text = '';
  const places = [];
  let quoteOpen = false;
  let glue = true;
  for (const token of tokens) {
    const quote = token === '"' || token === '``' || token === "''";
    const closing = quote && quoteOpen;
    const hyphen = joinHyphens && (token === '-' || token === '/');
    if (!glue && !closing && !hyphen && !NO_SPACE_BEFORE.test(token)) text += ' ';
    const start = text.length;
    text += quote ? '"' : token;
    places.push({ start, end: text.length });
    if (quote) quoteOpen = !quoteOpen;
    glue = NO_SPACE_AFTER.test(token) || hyphen || (quote && quoteOpen);
  }
  return { text, places };
}

/**
 * Documents of a tagged corpus: text, a sentence a line, and the tagged spans in it.
 *
 * @param {string} file JSON Lines, a sentence each: `doc`, `tokens`, BIO `tags`
 * @returns {{text: string, spans: {start: number, end: number, kind: string}[]}[]}
 */
export function taggedDocuments(file, { joinHyphens = false } = {}) {
  const documents = new Map();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line) continue;
    const { doc, tokens, tags } = JSON.parse(line);
    if (!documents.has(doc)) documents.set(doc, { text: '', spans: [] });
    const document = documents.get(doc);
    const { text, places } = textOf(tokens, joinHyphens);
    const offset = document.text.length;
    for (let i = 0; i < tokens.length; i++) {
      if (!tags[i].startsWith('B-')) continue;
      const kind = tags[i].slice(2);
      let to = i + 1;
      while (tags[to] === `I-${kind}`) to++;
      document.spans.push({ start: offset + places[i].start, end: offset + places[to - 1].end, kind });
    }
    document.text += `${text}\n`;
  }
  return [...documents.values()];
}

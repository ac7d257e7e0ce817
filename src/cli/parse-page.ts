import { parseHTML } from 'linkedom';
import { limitDepth } from '../engine/index.ts';

/** The end of the page is where the source ends: browsers read on after these, linkedom would put the rest outside the body. */
const ENDS_OF_PAGE = /<\/(?:body|html)\s*>/gi;

/** What holds text and no tags, or tags of its own kind, and the mark that begins a section of XML. */
const RAW_OR_CDATA = /<(?:(script|style|svg|math|textarea|title)(?=[\s>])|!--|!\[CDATA\[)/gi;

/** In HTML such a section ends like a tag, with ">"; linkedom's parser reads on for its "]]>", often to the end of the page. */
function withoutCdata(html: string): string {
  if (!html.includes('<![CDATA[')) return html;
  let clean = '';
  let from = 0;
  RAW_OR_CDATA.lastIndex = 0;
  for (let found = RAW_OR_CDATA.exec(html); found; found = RAW_OR_CDATA.exec(html)) {
    const [opening, tag] = found;
    if (opening.startsWith('<![')) {
      clean += `${html.slice(from, found.index)}<!cdata `;
      from = RAW_OR_CDATA.lastIndex;
      continue;
    }
    const closing = new RegExp(tag ? `</${tag}` : '-->', 'gi');
    closing.lastIndex = RAW_OR_CDATA.lastIndex;
    // It never ends, and nothing behind it is a tag.
    if (!closing.test(html)) break;
    RAW_OR_CDATA.lastIndex = closing.lastIndex;
  }
  return clean + html.slice(from);
}

/** A document of the page, in linkedom: four times as fast as jsdom, and it loads and runs nothing. Never sanitise with it. */
export function parsePage(html: string): Document {
  const document = parseWhole(withoutCdata(html).replace(ENDS_OF_PAGE, ''));
  joinBodies(document);
  limitDepth(document.documentElement);
  return document;
}

/**
 * A `<noscript>` with a picture ends the head for linkedom, and what follows of the head comes between the two; its `document.body`
 * then makes an empty body of its own. A browser that runs scripts reads the picture as text, and what stands there as the body's.
 */
function joinBodies({ documentElement: root }: Document): void {
  // A second `<html>` (a page put into another's frame by its server) holds the body that counts.
  const nested = root.querySelector(':scope > html > body');
  if (nested && ![...root.children].some((child) => child.localName === 'body')) root.append(nested);
  const [body, ...others] = [...root.children].filter((child) => child.localName === 'body');
  if (!body) return;
  for (const other of others) {
    body.append(...other.childNodes);
    other.remove();
  }
  const loose = [...root.childNodes].filter((node) => node !== body && (node as Element).localName !== 'head');
  body.prepend(...loose.filter((node) => node.nodeType === 1));
  for (const node of loose) if (node.parentNode === root) node.remove();
}

function parseWhole(html: string): Document {
  const document = parse(html);
  if (document.documentElement?.localName === 'html') return document;
  // linkedom takes the first tag for the root, whatever it is: a fragment needs its page around it.
  const body = html.replace(/<\/?(?:html|head|body)(?:\s[^>]*)?>|<!doctype[^>]*>/gi, '');
  return parse(`<!doctype html><html><head></head><body>${body}`);
}

const parse = (html: string): Document => parseHTML(html).document as unknown as Document;

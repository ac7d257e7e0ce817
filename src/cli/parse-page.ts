import { parseHTML } from 'linkedom';
import { limitDepth } from '../engine/index.ts';

/** The end of the page is where the source ends: browsers read on after these, linkedom would put the rest outside the body. */
const ENDS_OF_PAGE = /<\/(?:body|html)\s*>/gi;

/** What holds text and no tags, and the mark that begins a section of XML. */
const RAW_OR_CDATA = /<(script|style|svg|math|textarea|title)[\s>][\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<!\[CDATA\[/gi;

/** In HTML such a section ends like a tag, with ">"; linkedom's parser reads on for its "]]>", often to the end of the page. */
const withoutCdata = (html: string): string =>
  html.includes('<![CDATA[') ? html.replace(RAW_OR_CDATA, (found) => (/^<!\[/.test(found) ? '<!cdata ' : found)) : html;

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

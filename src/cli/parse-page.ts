import { parseHTML } from 'linkedom';
import { limitDepth } from '../engine/index.ts';

/** The end of the page is where the source ends: browsers read on after these, linkedom would put the rest outside the body. */
const ENDS_OF_PAGE = /<\/(?:body|html)\s*>/gi;

/** A document of the page, in linkedom: four times as fast as jsdom, and it loads and runs nothing. Never sanitise with it. */
export function parsePage(html: string): Document {
  const document = parseWhole(html.replace(ENDS_OF_PAGE, ''));
  limitDepth(document.documentElement);
  return document;
}

function parseWhole(html: string): Document {
  const document = parse(html);
  if (document.documentElement?.localName === 'html') return document;
  // linkedom takes the first tag for the root, whatever it is: a fragment needs its page around it.
  const body = html.replace(/<\/?(?:html|head|body)(?:\s[^>]*)?>|<!doctype[^>]*>/gi, '');
  return parse(`<!doctype html><html><head></head><body>${body}`);
}

const parse = (html: string): Document => parseHTML(html).document as unknown as Document;

import { isElement, isText, isUnseenTag, tagOf } from '../dom/node-kinds.ts';
import type { MetadataPage } from './metadata-page.ts';

const MAX_TEXTS = 40_000;
const LONGEST = 160;
const LONGEST_LONE_DATE = 40;
const MAX_LINES = 5;
const MAX_LONE_DATES = 40;
const SIGNED =
  /^\s*(?:(?:this (?:post|article|story|page) (?:was |has been )?)?(?:originally |first )?(?:written|posted|published|authored|article|story|words|text)\s+(?:by|on)\b|(?:post|publish(?:ed|ing)?|publication)\s*(?:date|time)\b|authors?\s*(?:\(s\))?\s*:|(?:page\s+)?(?:last\s+)?(?:updated|modified)\b|geschrieben von|verfasst von|veröffentlicht (?:am|von)|écrit par|publié (?:par|le)|escrito por|publicado (?:por|el|em)|scritto da|pubblicato il|作者[:：]|文[:：]|公開日|发布时间|發布時間)/i;
/** "Written by", "Last updated:": what is said stands in the next element. */
const LABEL = /(?:\b(?:by|on|at|date|time|updated|modified|published|par|von|por|da)|[:：])\s*[:：]?$/i;
/** Something with a year, or eight digits. */
const MAY_BE_DATE = /\d{4}/;
const BESIDE =
  'nav,aside,[class*="comment" i],[class*="related" i],[class*="sidebar" i],[id*="comment" i],[id*="related" i]';
/** A card, a list or a table has dates of other things. */
const LISTED = `${BESIDE},a,li,table,figure,footer,button`;

export interface SignatureLines {
  /** Lines that say who wrote it or when: "Written by …", "Posted on …". */
  signed: readonly string[];
  /** Lines that look like a date and nothing else. */
  dates: readonly string[];
}

/** Lines anywhere on the page that tell of its author or date. A walk over the page's whole text, once. */
export function signatureLines(page: MetadataPage): SignatureLines {
  const known = KNOWN.get(page) ?? findLines(page);
  KNOWN.set(page, known);
  return known;
}

/** Several fields ask, as a last resort. */
const KNOWN = new WeakMap<MetadataPage, SignatureLines>();

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

function findLines({ document }: MetadataPage): SignatureLines {
  const signed: string[] = [];
  const dates: string[] = [];
  const root = document.documentElement;
  if (!root) return { signed, dates };
  const texts = document.createTreeWalker(root, 4 /* SHOW_TEXT */);
  // The line before, where it was only the label of this one.
  let label = '';
  for (let count = 0; count < MAX_TEXTS && texts.nextNode(); count++) {
    const node = texts.currentNode;
    const text = isText(node) ? node.data : '';
    const isSigned: boolean = SIGNED.test(text);
    const mayBeDate = text.length < 200 && MAY_BE_DATE.test(text);
    if (!isSigned && !mayBeDate && !(label && text.trim())) continue;
    const holder = node.parentNode;
    if (!isElement(holder) || isUnseenTag(tagOf(holder))) continue;
    const line = spaced(label || isSigned ? (holder.textContent ?? '') : text);
    if (label) {
      if (line.length <= LONGEST) signed.push(`${label} ${line}`);
      label = '';
    } else if (isSigned && line.length <= LONGEST && signed.length < MAX_LINES && !holder.closest(BESIDE)) {
      if (LABEL.test(line) && line.length < 30) label = line;
      else signed.push(line);
    }
    if (mayBeDate && line.length <= LONGEST_LONE_DATE && dates.length < MAX_LONE_DATES && !holder.closest(LISTED))
      if (spaced(holder.textContent ?? '').length <= LONGEST_LONE_DATE) dates.push(line);
  }
  return { signed, dates };
}

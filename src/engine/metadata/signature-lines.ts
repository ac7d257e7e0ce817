import { isElement, isText, isUnseenTag, nextNode, tagOf } from '../dom/node-kinds.ts';
import type { MetadataPage } from './metadata-page.ts';

const MAX_NODES = 60_000;
const LONGEST = 160;
const SIGNED =
  /^(?:(?:this (?:post|article|story) was )?(?:written|posted|published|authored|article|story|words|text)\s+(?:by|on)\b|authors?\s*(?:\(s\))?\s*:|(?:page\s+)?(?:last\s+)?(?:updated|modified)\b|geschrieben von|verfasst von|veröffentlicht (?:am|von)|écrit par|publié (?:par|le)|escrito por|publicado (?:por|el|em)|scritto da|pubblicato il|作者[:：]|文[:：]|公開日|发布时间|發布時間)/i;

/** Lines anywhere on the page that say who wrote it or when: "Written by …", "Posted on …". A walk over the whole page, once. */
export function signatureLines(page: MetadataPage): readonly string[] {
  const known = KNOWN.get(page) ?? findLines(page);
  KNOWN.set(page, known);
  return known;
}

/** Several fields ask, as a last resort. */
const KNOWN = new WeakMap<MetadataPage, readonly string[]>();

function findLines(page: MetadataPage): string[] {
  const root = page.document.documentElement;
  const lines: string[] = [];
  let node: Node | null = root?.firstChild ?? null;
  for (let count = 0; node && count < MAX_NODES && lines.length < 5; count++) {
    let skip = false;
    if (isElement(node)) {
      const hint = `${node.getAttribute('class') ?? ''} ${node.id}`;
      skip =
        isUnseenTag(tagOf(node)) ||
        tagOf(node) === 'nav' ||
        tagOf(node) === 'aside' ||
        /comment|related|sidebar/i.test(hint);
    } else if (isText(node) && SIGNED.test(node.data.trimStart())) {
      const text = (node.parentElement?.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (text.length <= LONGEST) lines.push(text);
    }
    node = nextNode(node, root, skip);
  }
  return lines;
}

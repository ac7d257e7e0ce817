import { isElement, tagOf } from './node-kinds.ts';
import { playerFor } from './players.ts';

/** Marks the link that stands for a player: it is a picture more than a text. */
export const PLAYER = 'data-winnow-player';

const FRAMES = 'iframe,embed,object,lite-youtube,lite-vimeo,amp-youtube,amp-vimeo,youtube-video';
const LAZY = 'src data-src data-lazy-src data-litespeed-src data-cmp-src data-src-cmplz data-url data'.split(' ');

/** The address that a frame shows, absolute, or empty. */
function addressOf(frame: Element): string {
  const tag = tagOf(frame);
  const id =
    frame.getAttribute('videoid') ?? frame.getAttribute('data-videoid') ?? frame.getAttribute('video-id') ?? '';
  if (id) return tag.includes('vimeo') ? `https://vimeo.com/${id}` : `https://www.youtube.com/watch?v=${id}`;
  const address = LAZY.map((name) => frame.getAttribute(name)?.trim() ?? '').find((value) =>
    /^(?:https?:)?\/\//i.test(value),
  );
  return address?.startsWith('//') ? `https:${address}` : (address ?? '');
}

/** Titles that say nothing: the player writes them itself. */
const EMPTY_TITLE =
  /^(?:youtube|vimeo|spotify|embedded|embed|video|iframe)?[\s-]*(?:video|embed(?:ded)?|content|player|podcast|iframe)?(?:\s*player)?\d*$/i;

function titleOf(frame: Element): string {
  const raw = frame.getAttribute('title') ?? frame.getAttribute('aria-label') ?? frame.getAttribute('playlabel') ?? '';
  const title = raw.replace(/\s+/g, ' ').trim().slice(0, 200);
  return EMPTY_TITLE.test(title) ? '' : title;
}

const isNothing = (node: Node): boolean =>
  node.nodeType === 8 || (isElement(node) ? IGNORED.has(tagOf(node)) : (node.nodeValue ?? '').trim() === '');

function standsAlone(element: Element): boolean {
  for (let node = element.previousSibling; node; node = node.previousSibling) if (!isNothing(node)) return false;
  for (let node = element.nextSibling; node; node = node.nextSibling) if (!isNothing(node)) return false;
  return true;
}

/** The player with the elements that only give it its shape: nothing else is in them. */
function frameOf(player: Element): Element {
  let block = player;
  for (let at = player.parentElement; at && SHAPES.has(tagOf(at)); at = at.parentElement) {
    if (!standsAlone(block)) break;
    block = at;
  }
  return block;
}

const SHAPES = new Set(['div', 'span', 'p', 'center', 'section']);
const IGNORED = new Set(['script', 'noscript', 'style']);

/**
 * Players of known services become a figure with a link to what they play, named by the service and the player's own title:
 * nothing is asked of the service until the reader follows it.
 */
function linkPlayers(root: Element): void {
  for (const frame of [...root.querySelectorAll(FRAMES)]) {
    const found = playerFor(addressOf(frame));
    if (!found || !frame.parentNode || !root.contains(frame)) continue;
    const document = frame.ownerDocument;
    const figure = document.createElement('figure');
    const paragraph = document.createElement('p');
    const link = document.createElement('a');
    link.setAttribute('href', found.page);
    const title = titleOf(frame);
    link.textContent = title ? `${found.player.name}: ${title}` : found.player.name;
    paragraph.setAttribute(PLAYER, '');
    paragraph.appendChild(link);
    figure.appendChild(paragraph);
    const block = frameOf(frame);
    // A figure with a caption stays the figure.
    block.parentNode?.replaceChild(block.closest('figure') ? paragraph : figure, block);
  }
}

/** `<video>` and `<audio>` with their real sources; a video that has none left is its poster. */
function keepMedia(root: Element): void {
  for (const media of [...root.querySelectorAll('video,audio')]) {
    const parts = [media, ...media.querySelectorAll('source')];
    for (const part of parts) {
      const src = part.getAttribute('src') ?? '';
      const lazy = part.getAttribute('data-src') ?? part.getAttribute('data-lazy-src');
      if (lazy && (src === '' || /^(?:data|blob|about):/i.test(src))) part.setAttribute('src', lazy);
      else if (/^(?:data|blob|about):/i.test(src)) part.removeAttribute('src');
    }
    const poster = media.getAttribute('poster') || media.getAttribute('data-poster');
    if (poster) media.setAttribute('poster', poster);
    for (const name of ['autoplay', 'loop', 'muted']) media.removeAttribute(name);
    if (parts.some((part) => part.getAttribute('src'))) continue;
    if (poster && tagOf(media) === 'video') {
      const image = media.ownerDocument.createElement('img');
      image.setAttribute('src', poster);
      image.setAttribute('alt', media.getAttribute('title') ?? media.getAttribute('aria-label') ?? '');
      media.parentNode?.replaceChild(image, media);
    }
  }
}

/** Makes embedded players and media safe to keep. Quoted posts (`<blockquote class="twitter-tweet">`) are text and stay. */
export function replaceEmbeds(root: Element): void {
  linkPlayers(root);
  keepMedia(root);
}

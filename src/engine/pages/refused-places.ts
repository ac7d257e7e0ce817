import type { PageAddress } from './page-address.ts';

/** Words in ids and classes of what is turned over by itself: comments under an article, lists of other articles. */
const OTHER_PAGERS =
  /(?:^|[-_\s])(?:comments?|commentlist|kommentare?|commentaires?|comentarios|reacties|disqus|respond|reviews?|ratings?|related|recommended|recommendations|trending|latest|calendar|carousel|slider|archive)(?:$|[-_\s])/i;
/** Parts of an address of a thread, whose posts are its text, by whatever name their elements go. */
const THREAD = /thread|topic|discussion|forum|board|question/i;
const MOST_STEPS = 8;

/** Whether a link stands where pages of something else are turned. */
export function turnsSomethingElse(link: Element, own: PageAddress): boolean {
  if (THREAD.test(own.path)) return false;
  let at: Element | null = link;
  for (let step = 0; at && step < MOST_STEPS && at.localName !== 'body'; step++, at = at.parentElement) {
    if (OTHER_PAGERS.test(`${at.getAttribute('id') ?? ''} ${at.getAttribute('class') ?? ''}`)) return true;
  }
  return false;
}

/** `#comments`, `#comment-page`: a link to the comments of whatever page. */
export const leadsToComments = (href: string): boolean => /#.*(?:comment|kommentar|respond|review)/i.test(href);

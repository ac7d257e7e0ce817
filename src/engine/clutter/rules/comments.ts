import { nameKind } from '../class-names.ts';
import type { ClutterRule } from '../clutter-rule.ts';

/** What a section of comments is called in classes and ids. */
export const COMMENT_SECTIONS =
  'comments commentlist commentform respond disqus comment-respond livefyre coral commento utterances giscus hyvor spotim openweb kommentare commentaires comentarios';
export const ONE_COMMENT = 'comment';
const COMMENT_NAMES = nameKind(COMMENT_SECTIONS);
const ONE_COMMENT_NAMES = nameKind(ONE_COMMENT);
const PROMPT =
  /^(?:leave (?:a|your) (?:comment|reply)|join the (?:conversation|discussion)|post a comment|add a comment|write a comment|view comments?|show comments?|comments? ?\(?\d*\)?|\d+ comments?|kommentar schreiben|laisser un commentaire|deja (?:un comentario|una respuesta)|コメントを残す|发表评论|發表評論)$/;

export const SECTION_ID =
  /^(?:comments?|respond|disqus_thread|comment-?list|comments-?(?:area|section|wrapper|container)|kommentare|commentaires)$/i;

/** Comments and the prompts to write one. */
export const comments: ClutterRule = {
  name: 'comments',
  reason: 'comments',
  removes: (profile) => {
    const { element, tag } = profile;
    if (profile.words > 0 && profile.words <= 6 && tag !== 'body' && PROMPT.test(profile.bareText)) return true;
    const isSection = profile.id !== '' && SECTION_ID.test(profile.id);
    const asks = (): boolean =>
      (profile.names & COMMENT_NAMES) !== 0 &&
      profile.proseWords < profile.words * 0.5 &&
      Boolean(element.querySelector('form, textarea'));
    return (isSection || asks()) && !element.querySelector('h1, main');
  },
  explains: ({ names }) => (names & (COMMENT_NAMES | ONE_COMMENT_NAMES)) !== 0,
};

import { type ClutterRule, hasAny, words } from '../clutter-rule.ts';

const COMMENT_TOKENS = words(
  'comments commentlist commentform respond disqus comment-respond livefyre coral commento utterances giscus hyvor spotim openweb kommentare commentaires comentarios',
);
const PROMPT =
  /^[\s\p{P}\p{S}]*(?:leave (?:a|your) (?:comment|reply)|join the (?:conversation|discussion)|post a comment|add a comment|write a comment|view comments?|show comments?|comments? ?\(?\d*\)?|\d+ comments?|kommentar schreiben|laisser un commentaire|deja (?:un comentario|una respuesta)|コメントを残す|发表评论|發表評論)[\s\p{P}\p{S}]*$/iu;

/** Comments and the prompts to write one. */
export const comments: ClutterRule = {
  name: 'comments',
  reason: 'comments',
  removes: (profile) => {
    if (profile.element.querySelector('h1, main')) return false;
    const { tokens, tag } = profile;
    if (profile.words > 0 && profile.words <= 6 && tag !== 'body' && PROMPT.test(profile.element.textContent ?? ''))
      return true;
    const id = (profile.element.getAttribute('id') ?? '').toLowerCase();
    if (
      /^(?:comments?|respond|disqus_thread|comment-?list|comments-?(?:area|section|wrapper|container)|kommentare|commentaires)$/.test(
        id,
      )
    )
      return true;
    return (
      hasAny(tokens, COMMENT_TOKENS) &&
      Boolean(profile.element.querySelector('form, textarea')) &&
      profile.proseWords < profile.words * 0.5
    );
  },
  explains: ({ tokens }) => hasAny(tokens, COMMENT_TOKENS) || tokens.has('comment'),
};

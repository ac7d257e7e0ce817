import type { Article, Claim } from '../engine/index.ts';
import { sourceLine } from './source-line.ts';
import { textFragment } from './text-fragment.ts';

/**
 * A claim as it is quoted elsewhere, word for word: the sentence, who says it, the article's title and site, and a link that jumps to the
 * sentence. In no language but the article's own.
 */
export function quotationOf(article: Article, claim: Claim): string {
  const { siteName, url, day } = sourceLine(article);
  const title = article.title && `“${article.title}”`;
  const source = [claim.speaker, title, siteName, day].filter(Boolean).join(', ');
  const link = url && textFragment(url, article.text, claim);
  return [`“${claim.text}”`, source && `— ${source}`, link].filter(Boolean).join('\n');
}

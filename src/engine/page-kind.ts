/** What a page says of itself, in its linked data, its `og:type` and its generator. */
export type PageKind = 'article' | 'discussion' | 'product' | 'unsaid';

const ARTICLE =
  /"@type"\s*:\s*(?:\[[^\]]*)?"(?:News|Blog|Tech|Scholarly|Analysis|Opinion|Reportage|Review)?(?:Article|BlogPosting|Posting)"/;
const DISCUSSION = /"@type"\s*:\s*(?:\[[^\]]*)?"(?:DiscussionForumPosting|QAPage)"/;
const PRODUCT = /"@type"\s*:\s*(?:\[[^\]]*)?"(?:Product|ProductGroup|IndividualProduct)"/;
const FORUM_SOFTWARE = /discourse|phpbb|vbulletin|xenforo|mybb|invision|flarum|nodebb|smf|vanilla/i;
const DISCUSSION_ITEM = '[itemtype$="/QAPage"],[itemtype$="/DiscussionForumPosting"]';

export function pageKind(page: Document): PageKind {
  const data = [...page.getElementsByTagName('script')]
    .filter((script) => script.getAttribute('type') === 'application/ld+json')
    .map((script) => script.textContent ?? '')
    .join('\n');
  const type = page.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase() ?? '';
  const generator = page.querySelector('meta[name="generator"]')?.getAttribute('content') ?? '';
  if (DISCUSSION.test(data) || FORUM_SOFTWARE.test(generator) || page.querySelector(DISCUSSION_ITEM))
    return 'discussion';
  if (type === 'article' || ARTICLE.test(data)) return 'article';
  return type.startsWith('product') || PRODUCT.test(data) ? 'product' : 'unsaid';
}

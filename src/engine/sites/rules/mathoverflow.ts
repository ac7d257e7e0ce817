import type { SiteRule } from '../site-rule.ts';

/** https://mathoverflow.net/questions/… */
export const mathoverflow: SiteRule = {
  site: 'mathoverflow.net',
  paths: ['/questions/', '/a/', '/q/'],
  keep: ['#question .js-post-body', '#answers .js-post-body'],
  remove: [
    '.js-voting-container',
    '.post-taglist',
    '.js-post-menu',
    '.user-info',
    '.js-post-notice',
    '#answers-header',
    '.post-form',
    '#sidebar',
    '.bottom-notice',
  ],
  title: '#question-header h1',
  byline: '#question .owner .user-details > a',
  why: 'Votes and user cards stand between the posts, and each post is text of its own: none of them is the page’s one article.',
};

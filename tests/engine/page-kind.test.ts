import { expect, it } from 'vitest';
import { pageKind } from '../../src/engine/page-kind.ts';
import { forEachDom } from './doms.ts';

const page = (head: string, body = ''): string => `<html><head>${head}</head><body>${body}</body></html>`;
const data = (type: string): string => `<script type="application/ld+json">{"@type":${type}}</script>`;

forEachDom((parse) => {
  it.each([
    ['article', page('<meta property="og:type" content="article">')],
    ['article', page(data('["NewsArticle"]'))],
    ['discussion', page(data('"DiscussionForumPosting"'))],
    ['discussion', page('<meta name="generator" content="Discourse 3.2.0">')],
    ['discussion', page('', '<div itemscope itemtype="https://schema.org/QAPage"></div>')],
    ['product', page('<meta property="og:type" content="product.item">')],
    ['product', page(data('"Product"'))],
    // Reviews name the product that they are about.
    ['article', page(data('"Product"') + data('"Article"'))],
    ['unsaid', page('<meta property="og:type" content="website">')],
  ])('takes the page at its word: %s', (kind, html) => {
    expect(pageKind(parse(html))).toBe(kind);
  });
});

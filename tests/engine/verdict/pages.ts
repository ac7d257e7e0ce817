/** Pages of the kinds that the verdict tells apart, all of our own writing. */

interface PageOfKind {
  url: string;
  html: string;
}

const SENTENCES = [
  'The lock keeper had been awake since four when the first barge came down, and she had not yet drunk her tea.',
  'Nobody at the harbour office would say who had ordered the gates to be closed, although three people were asked.',
  'By noon the queue reached past the old mill, which, as the skippers like to point out, has not happened since the flood.',
  'The port’s own figures show that traffic fell by a tenth last year, but the figures leave out the smaller boats.',
  '“We were told to wait, and so we waited,” said a skipper who has sailed the river for thirty years.',
  'What will happen when the second gate is taken out of service in spring is a question that the council has put off twice.',
];
const paragraphs = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `<p>${SENTENCES[i % 6]} ${SENTENCES[(i + 1) % 6]} ${SENTENCES[(i + 3) % 6]}</p>`,
  ).join('\n');
const times = (count: number, of: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => of(i)).join('\n');

const page = (head: string, classes: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body class="${classes}">
<header class="site-header"><a href="/">Quay Post</a><nav><ul><li><a href="/ports/">Ports</a></li><li><a href="/about/">About</a></li></ul></nav></header>
${body}
<footer class="site-footer"><p>© Quay Post</p><a href="/privacy/">Privacy</a></footer></body></html>`;

const NAMES = 'Ladder Winch Hawser Fender Bollard Lantern Cleat Anchor Pulley Shackle Tarpaulin Gaff'.split(' ');

const article: PageOfKind = {
  url: 'https://quay-post.example/2025/03/14/why-the-lock-gates-stayed-closed/',
  html: page(
    `<title>Why the lock gates stayed closed – Quay Post</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2025-03-14T06:30:00Z"><meta name="author" content="Ada Wren">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Why the lock gates stayed closed","datePublished":"2025-03-14T06:30:00Z","author":{"@type":"Person","name":"Ada Wren"}}</script>`,
    'post-template-default single single-post',
    `<main><article class="post"><header><h1 class="entry-title">Why the lock gates stayed closed</h1><p class="byline">By <a rel="author" href="/author/ada-wren/">Ada Wren</a> <time datetime="2025-03-14">14 March 2025</time></p></header>
<div class="entry-content">${paragraphs(9)}</div></article></main>`,
  ),
};

const listing: PageOfKind = {
  url: 'https://quay-post.example/category/ports/',
  html: page(
    `<title>Ports – Quay Post</title><meta property="og:type" content="website">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"CollectionPage","name":"Ports"}</script>`,
    'archive category category-ports',
    `<main><h1 class="page-title">Category: Ports</h1><div class="posts-grid">${times(
      12,
      (i) =>
        `<article class="post-card"><h2 class="entry-title"><a href="/2025/0${(i % 9) + 1}/story-${i}/">What the ${NAMES[i]!.toLowerCase()} makers fear</a></h2><div class="entry-meta"><time>1${i % 10} March 2025</time></div><p class="excerpt">${SENTENCES[i % 6]!.slice(0, 60)}… <a href="/2025/0${(i % 9) + 1}/story-${i}/">Continue reading</a></p></article>`,
    )}</div><nav class="pagination"><a class="page-numbers" href="/category/ports/page/2/">2</a><a class="next" href="/category/ports/page/2/">Next</a></nav></main>`,
  ),
};

const product: PageOfKind = {
  url: 'https://chandlery.example/products/rope-ladder-six-rungs',
  html: page(
    `<title>Rope ladder, six rungs – Chandlery</title><meta property="og:type" content="product"><meta property="product:price:amount" content="84.00">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Rope ladder, six rungs","offers":{"@type":"Offer","price":"84.00","priceCurrency":"EUR"}}</script>`,
    'product-template-default single-product woocommerce',
    `<nav class="breadcrumb"><a href="/">Home</a> / <a href="/collections/ladders">Ladders</a></nav>
<main><div class="product"><h1 class="product-title">Rope ladder, six rungs</h1><p class="price">€84.00</p><form class="cart" action="/cart/add"><label>Quantity</label><input type="number" value="1"><button class="add-to-cart">Add to cart</button></form>
<div class="product-description"><p>Six ash rungs on twisted hemp. For boats with up to two metres of freeboard. Ships in two days.</p><ul><li>Length 2.1 m</li><li>Weight 4.8 kg</li><li>Ash, oiled</li></ul></div>
<table class="specs"><tr><th>Load</th><td>150 kg</td></tr><tr><th>Rungs</th><td>6</td></tr></table></div>
<section class="related products"><h2>You may also like</h2>${times(4, (i) => `<div class="product-card"><a href="/products/item-${i}">${NAMES[i]}</a><span class="price">€${20 + i}.00</span><button>Add to cart</button></div>`)}</section></main>`,
  ),
};

const forum: PageOfKind = {
  url: 'https://yard-talk.example/forum/threads/rust-on-the-rail.841/',
  html: page(
    `<title>Rust on the rail | Yard Talk</title><meta name="generator" content="phpBB"><script type="application/ld+json">{"@context":"https://schema.org","@type":"DiscussionForumPosting","headline":"Rust on the rail"}</script>`,
    'forum thread viewtopic',
    `<main><h1>Rust on the rail</h1>${times(
      8,
      (i) =>
        `<article class="message post"><div class="message-user"><a class="username" href="/members/${NAMES[i]!.toLowerCase()}/">${NAMES[i]}</a><span>Member</span><span>Posts: ${40 + i * 7}</span></div><div class="message-body"><div class="message-date">#${i + 1} · 3 March 2025</div><div class="post-text"><p>${SENTENCES[i % 6]} Did you try a wire brush? I would not replace it yet.</p></div><div class="message-actions"><a href="#">Like</a> <a href="#">Quote</a> <a href="#">Reply</a></div></div></article>`,
    )}<p><a href="/login">Log in or register to reply here.</a></p></main>`,
  ),
};

const empty: PageOfKind = {
  url: 'https://app.example/story/77',
  html: '<!doctype html><html><head><title>App</title></head><body><div id="root"></div><script>start()</script></body></html>',
};

const homePage: PageOfKind = { ...article, url: 'https://quay-post.example/' };

export const pages = { article, listing, product, forum, empty, homePage };

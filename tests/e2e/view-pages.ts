const SENTENCE =
  'The ferry leaves the old quay at seven, and whoever misses it waits for an hour among the gulls and the crates.';
const paragraphs = (topic: string, count = 8): string =>
  Array.from(
    { length: count },
    (_, index) => `<p>${topic}, part ${index + 1}. ${SENTENCE} ${SENTENCE} ${SENTENCE}</p>`,
  ).join('\n');

const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<meta property="og:type" content="article">${head}</head><body>${body}</body></html>`;

const article = (title: string, more = ''): string =>
  `<header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header><main><article><h1>${title}</h1>${more}${paragraphs(title)}</article></main>`;

/** A form half filled in, that complains when a field is left, and a part that scrolls by itself. */
export const formPage = page(
  'The harbour form',
  `${article('The harbour form')}
<form id="form"><input id="name" name="name" required><textarea id="note" name="note"></textarea>
<select id="pick" name="pick"><option>one</option><option>two</option></select><input id="tick" type="checkbox" name="tick"></form>
<div id="box" style="height:120px;overflow:auto">${paragraphs('The box')}</div>
<script>
  for (const field of document.querySelectorAll('input, textarea')) {
    // The window's own coming and going, as when a popup opens, is no leaving of the field.
    field.addEventListener('blur', () => document.hasFocus() && field.setAttribute('data-left', ''));
    field.addEventListener('focus', () => document.hasFocus() && field.setAttribute('data-entered', ''));
  }
</script>`,
);

/** An open and a closed shadow tree with text fields and scrolled parts. */
export const shadowPage = page(
  'The shadow quay',
  `${article('The shadow quay')}<open-box></open-box><closed-box></closed-box><script>
  for (const [name, mode] of [['open-box', 'open'], ['closed-box', 'closed']])
    customElements.define(name, class extends HTMLElement {
      connectedCallback() {
        const root = this.attachShadow({ mode });
        root.innerHTML = '<input value="kept"><div style="height:40px;overflow:auto"><p style="height:400px">tall</p></div>';
        this.inner = root;
      }
    });
</script>`,
);

export const framePage = page(
  'The framed quay',
  `${article('The framed quay')}<iframe src="/frame-inside" style="width:300px;height:150px"></iframe>`,
);
export const frameInside = page('Inside', '<input id="inside" value="typed"><p style="height:900px">tall</p>');

/** A video that plays: frames drawn by the page itself. */
export const videoPage = page(
  'The moving quay',
  `${article('The moving quay')}<video id="video" muted playsinline width="160" height="90"></video><canvas id="canvas" width="160" height="90" hidden></canvas>
<script>
  const canvas = document.getElementById('canvas');
  const context = canvas.getContext('2d');
  let frame = 0;
  setInterval(() => { context.fillStyle = frame++ % 2 ? 'teal' : 'navy'; context.fillRect(0, 0, 160, 90); }, 100);
  const video = document.getElementById('video');
  video.srcObject = canvas.captureStream(10);
  video.play();
</script>`,
);

/** A single-page application: it shows a story a little after its address has changed, or a list, or nothing new at all. */
export const appPage = page(
  'Harbour app',
  `<nav><a href="/app">Home</a></nav><div id="root"></div><script>
  const stories = ${JSON.stringify({
    '/app': article('The first crossing'),
    '/app/second': article('The second crossing'),
    '/app/list': `<ul>${Array.from({ length: 12 }, (_, index) => `<li><a href="/app/${index}">Story ${index}</a></li>`).join('')}</ul>`,
  })};
  const show = () => { document.getElementById('root').innerHTML = stories[location.pathname] ?? ''; };
  window.go = (path, delay) => { history.pushState({}, '', path); setTimeout(show, delay); };
  window.addEventListener('popstate', () => setTimeout(show, 50));
  show();
</script>`,
);

/** A page that does not leave the view in peace: late overlays, dialogs, popovers, and a body it empties and hides. */
export const restlessPage = page(
  'The restless quay',
  `${article('The restless quay')}<dialog id="late">Subscribe now</dialog><div id="pop" popover="manual">Cookies?</div>`,
  '<style>* { color: red !important; font-size: 7px !important; letter-spacing: 9px !important } svg { display: none }</style>',
);

/** An article and nothing else. */
export const seaPage = (title: string): string => page(title, article(title));

/** A page whose beginning is there at once and whose text comes after it has loaded, with the time at which the one was seen. */
export const latePage = page(
  'The late sea',
  `<header><nav><a href="/">Home</a></nav></header><div id="root"><p>Please wait</p></div><script>
  const begun = performance.now();
  const look = () => {
    if (getComputedStyle(document.documentElement).opacity === '1') globalThis.shownAfter ??= performance.now() - begun;
    if (globalThis.shownAfter === undefined) requestAnimationFrame(look);
  };
  look();
  document.addEventListener('DOMContentLoaded', () => setTimeout(() => {
    document.getElementById('root').innerHTML = ${JSON.stringify(article('The late sea'))};
    globalThis.loadedAfter = performance.now() - begun;
  }, 900));
</script>`,
);

/** An article with a picture, and with one of a single point that only counts its readers. */
export const countingPage = page(
  'The counted sea',
  article(
    'The counted sea',
    '<figure><img src="/photo.png" alt="The sea" width="640" height="400"><figcaption>The sea at noon.</figcaption></figure><p>The tide turned at noon, and nobody was there to see it turn but the gulls.<img src="/count.png?reader=1" alt="" width="1" height="1"></p>',
  ),
);

// As translators do: every text node in the body, now and whenever something is added.
const seen = new WeakSet();
function translate(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (seen.has(node) || !/\bquay\b/.test(node.data) || node.parentElement?.closest('[translate="no"]')) continue;
    seen.add(node);
    node.data = node.data.replace(/\bquay\b/g, 'Kai');
  }
}
translate(document.body);
new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) if (node.nodeType === 1) translate(node);
}).observe(document.body, { childList: true, subtree: true });

import { expect, it } from 'vitest';
import { forEachDom } from '../doms.ts';
import { prose, readAt, takenBySite, unaccounted } from './site-page.ts';

const facts = `<div class="sidebar-section"><h3 class="sidebar-section__title">Project links</h3><ul><li><a href="https://x.example/">Homepage</a></li></ul></div>
  <div class="sidebar-section"><h3>Meta</h3><p>License: MIT License. ${prose('maintainer', 3)}</p></div>`;
const PAGE = `<!doctype html><html lang="en"><head><title>seedbox · PyPI</title></head><body><main id="content">
  <div class="banner"><div class="package-header"><div class="package-header__left"><h1 class="package-header__name">seedbox 2.1.0</h1>
  <p class="package-header__pip-instructions"><span id="pip-command">pip install seedbox</span></p></div><p class="package-header__date">Released: Jan 9, 2025</p></div></div>
  <div class="package-description"><p class="package-description__summary">Boxes for seeds</p></div>
  <div class="tabs-container"><div class="vertical-tabs"><div class="vertical-tabs__tabs">${facts}</div>
  <div class="vertical-tabs__panel">
  <div id="description" class="vertical-tabs__content" role="tabpanel"><h2 class="page-title">Project description</h2>
  <div class="project-description"><h1>seedbox</h1><p><a href="https://x.example/docs">Docs</a> | <a href="https://x.example/chat">Chat</a></p><p>Keeps seeds dry.</p>
  <h2>Install</h2><pre><code>pip install "seedbox[dry]"</code></pre><ul><li>small</li><li>quick</li></ul></div></div>
  <div id="data" class="vertical-tabs__content" role="tabpanel"><h2 class="page-title">Project details</h2>${facts}</div>
  <div id="history" class="vertical-tabs__content" role="tabpanel"><h2 class="page-title">Release history</h2><div class="release"><p>2.0.0</p><p>Dec 1, 2024</p></div></div>
  <div id="files" class="vertical-tabs__content" role="tabpanel"><h2 class="page-title">Download files</h2><p>${prose('file', 4)}</p></div>
  </div></div></div></main></body></html>`;

forEachDom((parse) => {
  it('PyPI: what the project says of itself', () => {
    const document = parse(PAGE);
    const article = readAt(document, 'https://pypi.org/project/seedbox/');
    expect(article.title).toBe('seedbox 2.1.0');
    for (const said of ['Docs | Chat', 'Keeps seeds dry.', 'Install', 'pip install "seedbox[dry]"', 'quick'])
      expect(article.text).toContain(said);
    expect(article.text).not.toMatch(/MIT License|2\.0\.0|The file was|Project description|Released/);
    expect(takenBySite(article)).toMatch(/Released[\s\S]*MIT License[\s\S]*2\.0\.0[\s\S]*The file was/);
    expect(unaccounted(document, article)).toEqual([]);
  });
});

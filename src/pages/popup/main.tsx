import { render } from 'preact';
import { createSanitizer } from '../../engine/index.ts';
import { copyText } from '../../platform/clipboard.ts';
import { saveText } from '../../platform/downloads.ts';
import { t } from '../../platform/i18n.ts';
import { failureOf } from '../../platform/messages.ts';
import { activePage, cleanViewState, closeCleanView, openCleanView, readPage } from '../../platform/page-access.ts';
import { markShell } from './first-paint.ts';
import { watchWidth } from './narrow.ts';
import { Popup } from './popup.tsx';
import type { Services } from './services.ts';

markShell();
watchWidth(window);

// The page is asked before anything else is done: its answer is what takes longest.
const page = activePage();
const firstReading = page.then(readPage).catch(failureOf);
let readings = 0;

const services: Services = {
  read: () => (readings++ === 0 ? firstReading : page.then(readPage).catch(failureOf)),
  find: async (article) => (await import('./find-in-article.ts')).findInArticle(article),
  sanitize: createSanitizer(window),
  toMarkdown: async (article) => (await import('./markdown.ts')).markdownOf(article),
  copy: copyText,
  saveFile: (name, text, type) => saveText(document, name, text, type),
  cleanViewState: () => page.then(cleanViewState).catch(failureOf),
  openCleanView: () => page.then(openCleanView).catch(failureOf),
  closeCleanView: () => page.then(closeCleanView).catch(failureOf),
  leave: () => window.close(),
};

document.documentElement.lang = t('localeCode');
document.documentElement.dir = t('localeDirection');
// Loaded while the article is on its way, so that it does not change its face under the reader's eyes.
void document.fonts.load('16px "Literata Variable"');

addEventListener('keydown', ({ key }) => {
  if (key === 'Tab') document.documentElement.dataset.keyboard = '';
});

const root = document.getElementById('popup')!;
root.replaceChildren();
render(<Popup services={services} />, root);

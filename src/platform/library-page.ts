import browser from 'webextension-polyfill';

/** Opens the library, at an article where one is given. */
export async function openLibrary(articleId?: string): Promise<void> {
  const place = articleId ? `#/article/${articleId}` : '';
  await browser.tabs.create({ url: browser.runtime.getURL(`pages/library/index.html${place}`) });
}

/** Opens it at what it holds on a company. */
export async function openLibraryAtCompany(name: string): Promise<void> {
  const place = `#/company/${encodeURIComponent(name)}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`pages/library/index.html${place}`) });
}

import { describe, expect, test } from 'vitest';
import {
  type Refusal,
  refusalOfContentType,
  refusalOfError,
  refusalOfUrl,
} from '../../src/platform/restricted-page.ts';

describe('by address', () => {
  test.each<[string | undefined, Refusal | null]>([
    ['chrome://settings/', 'browser-page'],
    ['edge://extensions/', 'browser-page'],
    ['about:newtab', 'browser-page'],
    ['about:reader?url=https%3A%2F%2Fexample.org', 'browser-page'],
    ['devtools://devtools/bundled/inspector.html', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/category/extensions', 'store'],
    ['https://chrome.google.com/intl/en/', null],
    ['https://microsoftedge.microsoft.com/addons/Microsoft-Edge-Extensions-Home', 'store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['https://addons.mozilla.org.example.net/', null],
    ['chrome-extension://abcdefghijklmnop/page.html', 'extension-page'],
    ['chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html', 'pdf'],
    ['moz-extension://0a-1b/page.html', 'extension-page'],
    ['view-source:https://example.org/', 'source-view'],
    ['https://example.org/report.pdf', null],
    ['file:///home/reader/article.html', null],
    ['https://example.org/', null],
    ['not an address', null],
    ['', null],
    [undefined, null],
  ])('%s → %s', (url, refusal) => {
    expect(refusalOfUrl(url)).toBe(refusal);
  });
});

describe('by content type', () => {
  test.each<[string, Refusal | null]>([
    ['text/html', null],
    ['application/xhtml+xml', null],
    ['application/pdf', 'pdf'],
    ['image/svg+xml', 'image'],
    ['image/jpeg', 'image'],
    ['video/mp4', 'media'],
    ['audio/ogg', 'media'],
    ['text/plain', 'text-file'],
    ['text/css', 'text-file'],
    ['application/json', 'data-file'],
    ['application/rss+xml', 'data-file'],
    ['text/xml', 'data-file'],
    ['application/octet-stream', 'no-access'],
  ])('%s → %s', (type, refusal) => {
    expect(refusalOfContentType(type)).toBe(refusal);
  });
});

describe('by the error of running a script', () => {
  const noHost =
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';
  test.each<[string, string | undefined, Refusal | null]>([
    ['Cannot access a chrome:// URL', undefined, 'browser-page'],
    ['The extensions gallery cannot be scripted.', undefined, 'store'],
    ['Cannot access a chrome-extension:// URL of different extension', undefined, 'extension-page'],
    ['This page cannot be scripted due to an ExtensionsSettings policy.', 'https://example.org/', 'policy'],
    ['Frame with ID 0 is showing error page', 'https://example.org/', 'error-page'],
    [noHost, 'file:///home/reader/article.html', 'file-access'],
    ['Cannot access contents of url "file:///a/b.html".', 'file:///a/b.html', 'file-access'],
    [noHost, undefined, 'no-access'],
    ['Missing host permission for the tab', 'https://example.org/Report.PDF?page=2', 'pdf'],
    ['Missing host permission for the tab', 'file:///home/reader/report.pdf', 'pdf'],
    ['Missing host permission for the tab', 'https://support.mozilla.org/kb', 'store'],
    ['Missing host permission for the tab', 'https://example.org/', 'no-access'],
    ['The tab was closed.', 'https://example.org/', null],
  ])('%s at %s → %s', (message, url, refusal) => {
    expect(refusalOfError(message, url)).toBe(refusal);
  });
});

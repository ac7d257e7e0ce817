// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from '../../src/platform/clipboard.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'execCommand');
});

test('text goes to the clipboard that the browser has', async () => {
  const writeText = vi.fn(async () => undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  await copyText('“One claim”');
  expect(writeText).toHaveBeenCalledWith('“One claim”');
});

test('where a page has none, it is put there as one copies by hand, and the page does not hear of it', async () => {
  vi.stubGlobal('navigator', {});
  const heard = vi.fn();
  document.addEventListener('copy', heard);
  const setData = vi.fn();
  document.execCommand = () => document.dispatchEvent(copyEvent(setData));
  await copyText('“One claim”');
  expect(setData).toHaveBeenCalledWith('text/plain', '“One claim”');
  expect(heard).not.toHaveBeenCalled();
  // Nothing stays behind: what the reader copies next is the page's.
  document.dispatchEvent(copyEvent(setData));
  expect(setData).toHaveBeenCalledOnce();
  expect(heard).toHaveBeenCalledOnce();
});

test('and it says so where the browser refuses', async () => {
  vi.stubGlobal('navigator', {});
  document.execCommand = () => false;
  await expect(copyText('“One claim”')).rejects.toThrow();
});

function copyEvent(setData: () => void): Event {
  const event = new Event('copy', { bubbles: true, cancelable: true });
  return Object.assign(event, { clipboardData: { setData } });
}

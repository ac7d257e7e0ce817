import { describe, expect, test, vi } from 'vitest';
import { answering, envelope, failureOf, isFrom } from '../../src/platform/messages.ts';

const self = { id: 'winnow', origin: 'chrome-extension://winnow/' };
const popup = { id: 'winnow', url: 'chrome-extension://winnow/pages/popup/index.html' };
const content = { id: 'winnow', url: 'https://example.org/a', tab: { id: 3 } };

describe('who may ask', () => {
  test('a page of the extension, also where it stands in a tab', () => {
    expect(isFrom('extension-page', popup, self)).toBe(true);
    expect(isFrom('extension-page', { ...popup, tab: { id: 1 } }, self)).toBe(true);
    expect(isFrom('extension-page', content, self)).toBe(false);
  });

  test('a content script only from a tab', () => {
    expect(isFrom('content-script', content, self)).toBe(true);
    expect(isFrom('content-script', { ...content, tab: undefined }, self)).toBe(false);
    expect(isFrom('content-script', popup, self)).toBe(false);
  });

  test('nobody from another extension, nor from an address that only begins alike', () => {
    expect(isFrom('extension-page', { ...popup, id: 'other' }, self)).toBe(false);
    expect(isFrom('content-script', { ...content, id: undefined }, self)).toBe(false);
    expect(isFrom('extension-page', { id: 'winnow', url: 'chrome-extension://winnow.example/x' }, self)).toBe(false);
  });
});

describe('answering', () => {
  test('answers what is in the table', async () => {
    const listen = answering({ cleanViewState: () => ({ kind: 'open' }) }, 'extension-page', self);
    await expect(listen(envelope('cleanViewState', null), popup)).resolves.toEqual({ kind: 'open' });
  });

  test('leaves the rest to others, and calls nothing for a sender that may not ask', () => {
    const handler = vi.fn(() => ({ kind: 'open' }) as const);
    const listen = answering({ cleanViewState: handler }, 'extension-page', self);
    expect(listen(envelope('readArticle', null), popup)).toBeUndefined();
    expect(listen({ winnow: 'toString', request: null }, popup)).toBeUndefined();
    expect(listen('cleanViewState', popup)).toBeUndefined();
    expect(listen(null, popup)).toBeUndefined();
    expect(listen(envelope('cleanViewState', null), content)).toBeUndefined();
    expect(handler).not.toHaveBeenCalled();
  });

  test('sends an exception back as data', async () => {
    const listen = answering(
      {
        readArticle: () => {
          throw new RangeError('too deep');
        },
      },
      'extension-page',
      self,
    );
    const answer = await listen(envelope('readArticle', null), popup);
    expect(answer).toEqual({ kind: 'failed', name: 'RangeError', message: 'too deep' });
    expect(structuredClone(answer)).toEqual(answer);
  });
});

test('anything thrown becomes a failure', () => {
  expect(failureOf('plain')).toEqual({ kind: 'failed', name: 'Error', message: 'plain' });
  expect(failureOf(undefined).message).toBe('undefined');
});

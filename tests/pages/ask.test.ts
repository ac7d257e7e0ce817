// @vitest-environment jsdom
import './fake-browser.ts';
import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import '../until-effects-ran.ts';
import { Ask } from '../../src/pages/ask/ask.tsx';
import { readPlace } from '../../src/pages/ask/read-place.ts';

afterEach(() => render(null, document.body));

test.each([
  ['#action=save&url=https%3A%2F%2Fmills.example%2Fa', { url: 'https://mills.example/a', action: 'save' }],
  ['#url=https%3A%2F%2Fmills.example%2Fa', { url: 'https://mills.example/a', action: 'open' }],
  ['#action=open&url=javascript%3Aalert(1)', null],
  ['#action=open&url=https%3A%2F%2F', null],
  ['', null],
] as const)('%s', (hash, place) => {
  expect(readPlace(hash)).toEqual(place);
});

test.each([
  ['opened', true, ''],
  ['none', false, 'Not allowed'],
  ['failed', false, 'It could not be saved. Its page stays open.'],
] as const)('asks on a press, and leaves when it is done: %s', async (outcome, leaves, words) => {
  const follow = vi.fn(async () => outcome);
  const leave = vi.fn(async () => undefined);
  const place = { url: 'https://mills.example/a', action: 'open' } as const;
  render(h(Ask, { place, follow, leave }), document.body);
  expect(document.querySelector('main')!.textContent).toContain('allow Winnow to read mills.example');
  expect(follow).not.toHaveBeenCalled();
  document.querySelector<HTMLButtonElement>('#go')!.click();
  expect(follow).toHaveBeenCalledExactlyOnceWith(place);
  await vi.waitFor(() => expect(leave).toHaveBeenCalledTimes(leaves ? 1 : 0));
  await vi.waitFor(() => expect(document.querySelector('.said')!.textContent).toBe(words));
});

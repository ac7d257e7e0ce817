import { expect, it } from 'vitest';
import { parsePage } from '../../../src/cli/parse-page.ts';
import { ElementProfiles } from '../../../src/engine/clutter/element-profile.ts';
import { findClutter } from '../../../src/engine/clutter/find-clutter.ts';

const TEXT =
  '<p>Whoever keeps the gate writes down what passes, and reads the list aloud when the bell has rung twice.</p>';

/** What the rules take of a manual's page with a heading or listing before its text. */
function taken(piece: string): string[] {
  const { body } = parsePage(`<!doctype html><html><body><article>${TEXT}${piece}${TEXT}</article></body></html>`);
  const profiles = new ElementProfiles(body);
  const found = findClutter({ profiles, pageWords: profiles.page.words, authors: [], publishedDay: '' });
  return [...found.keys()].map((element) => element.textContent ?? '');
}

it.each([
  '<h2 id="gpt-partitions">GPT partitions</h2>',
  '<h3 id="google-ads">What Google Ads cost</h3>',
  '<h2 id="sharing-lists"><a href="#sharing-lists">Sharing lists</a></h2>',
  '<h3 id="social-login">Social login<a href="#social-login">#</a></h3>',
  '<h2>More about gates<a href="#more-about-gates">¶</a></h2>',
  '<pre>rows <span>AD</span> and <span>AE</span></pre>',
  '<p>The last is <code><span>AD</span></code></p>',
])('leaves what is named for what it says: %s', (piece) => {
  expect(taken(piece)).toEqual([]);
});

it.each([
  '<h4>Read more: <a href="/2025/gates">Why gates creak</a></h4>',
  '<h4 class="share-title">Share this</h4>',
  '<div id="gpt-slot-2">Gates at half price</div>',
  '<h4>Advertisement</h4>',
])('takes clutter in headings and slots all the same: %s', (piece) => {
  expect(taken(piece)).toHaveLength(1);
});

import { expect, it } from 'vitest';
import { forEachDom } from '../doms.ts';
import { prose, readAt, takenBySite, unaccounted } from './site-page.ts';

const votes = (count: number): string =>
  `<div class="votecell post-layout--left"><div class="js-voting-container" data-post-id="1">
  <button class="js-vote-up-btn">Up vote</button><div class="js-vote-count">${count}</div></div></div>`;
const card = (said: string, name: string, owner = ''): string =>
  `<div class="post-signature ${owner}"><div class="user-info"><div class="user-action-time">${said} <span class="relativetime">Mar 3 at 9:15</span></div>
  <div class="user-details"><a href="/users/1/x">${name}</a> <span class="reputation-score">4,812</span></div></div></div>`;
const menu = '<div class="js-post-menu"><a href="/q/1">Cite</a> <button>Follow</button></div>';
const answer = (name: string, text: string): string =>
  `<div class="answer js-answer">${votes(17)}<div class="answercell"><div class="s-prose js-post-body">${text}</div>${menu}${card('answered', name)}</div></div>`;
const PAGE = `<!doctype html><html lang="en"><head><title>co.combinatorics - How many knots fit in a box? - MathOverflow</title></head><body>
  <div id="content"><div class="inner-content">
  <div id="question-header"><h1><a class="question-hyperlink" href="/questions/1/x">How many knots fit in a box?</a></h1></div>
  <div id="mainbar"><div class="question" id="question">${votes(42)}
  <div class="postcell"><div class="s-prose js-post-body"><p>Is there a bound?</p><p>${prose('knot table', 3)}</p></div>
  <div class="post-taglist"><a class="post-tag" href="/t/1">co.combinatorics</a></div>${menu}${card('asked', 'Mira Holt', 'owner')}</div></div>
  <div id="answers"><div id="answers-header"><h2>2 Answers</h2></div>
  ${answer('Otto Brand', `<p>${prose('counting argument', 5)}</p>`)}
  ${answer('Lena Voss', '<p>No.</p><p>Take nine.</p>')}</div>
  <form id="post-form" class="js-add-answer-component post-form"><h2>Your Answer</h2><p>Thanks for writing an answer to this question here!</p></form>
  <h2 class="bottom-notice">Browse other questions tagged <a href="/t/1">co.combinatorics</a>.</h2></div>
  <div id="sidebar"><h4>Related</h4><a href="/questions/2/y">How many boxes fit in a knot?</a></div>
  </div></div></body></html>`;

forEachDom((parse) => {
  it('MathOverflow: every post, without the votes and user cards between them', () => {
    const document = parse(PAGE);
    const article = readAt(document, 'https://mathoverflow.net/questions/1/how-many-knots');
    expect(article.title).toBe('How many knots fit in a box?');
    expect(article.byline).toBe('Mira Holt');
    for (const said of ['Is there a bound?', 'The counting argument was built', 'No.', 'Take nine.'])
      expect(article.text).toContain(said);
    expect(article.text).not.toMatch(/42|17|4,812|Otto Brand|Cite|Your Answer|Browse other|boxes fit/);
    expect(takenBySite(article)).toMatch(
      /42[\s\S]*Mira Holt[\s\S]*17[\s\S]*Otto Brand[\s\S]*Lena Voss[\s\S]*Your Answer/,
    );
    expect(unaccounted(document, article)).toEqual([]);
  });
});

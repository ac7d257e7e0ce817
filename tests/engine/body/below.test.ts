import { describe, expect, it } from 'vitest';
import { commentsBelow } from '../../../src/engine/body/settle/comments-below.ts';
import { disclosures } from '../../../src/engine/body/settle/disclosures.ts';
import { footnotes } from '../../../src/engine/body/settle/footnotes.ts';
import { readingBelow } from '../../../src/engine/body/settle/reading-below.ts';
import { forEachDom } from '../doms.ts';
import { settledIn } from './settled.ts';

const sentence = (n: number): string =>
  `Boat ${n} left the harbour before the sun was up and came back with empty nets and a crew that would not talk.`;
const story = (sentences: number): string =>
  Array.from({ length: sentences }, (_, n) => `<p>${sentence(n)}</p>`).join('');
const all = (): boolean => true;

forEachDom((parse) => {
  const settled = settledIn(parse);

  describe('comments', () => {
    const page = (before: number, comments: number, name = 'class="comment-list"'): string =>
      `<main>${story(before)}<div ${name}>${'<p>I was on that boat, and the nets were anything but empty when we came back.</p>'.repeat(comments)}</div></main>`;

    it('go from below an article', () => {
      expect(settled(commentsBelow, page(8, 3), all)).toHaveLength(8);
      expect(settled(commentsBelow, page(8, 3, 'id="comments"'), all)).toHaveLength(8);
    });

    it('go however many there are below a long one', () => {
      expect(settled(commentsBelow, page(20, 200), all)).toHaveLength(20);
    });

    it('stay where they are what the page is about', () => {
      expect(settled(commentsBelow, page(3, 2), all)).toHaveLength(5);
      expect(settled(commentsBelow, page(8, 40), all)).toHaveLength(48);
    });

    it.each(['class="commentary"', 'class="post comments-open"', 'class="no-comments"'])(
      'are not what is called %s',
      (name) => {
        expect(settled(commentsBelow, page(8, 3, name), all)).toHaveLength(11);
      },
    );

    it('are not a heading or a section whose id says the word', () => {
      expect(settled(commentsBelow, page(16, 3, 'id="handling-comments"'), all)).toHaveLength(19);
      expect(
        settled(commentsBelow, `<main>${story(16)}<h2 id="how-to-comment">How to comment on a boat</h2></main>`, all),
      ).toHaveLength(17);
    });

    it('do not depend on how deep the page is', () => {
      const deep = `<main>${story(16)}${'<div>'.repeat(400)}<p class="comment">I was there.</p>${'</div>'.repeat(400)}</main>`;
      expect(settled(commentsBelow, deep, all)).toHaveLength(16);
    });

    it('are not what an editor says between the paragraphs', () => {
      const between = `<main>${story(6)}<p class="comment">The harbour office has not answered our letters.</p>${story(6)}</main>`;
      expect(settled(commentsBelow, between, all)).toHaveLength(13);
    });
  });

  describe('more reading without a box around it', () => {
    const links = ['The quay in winter', 'What the gulls know', 'Nets and how to mend them'];
    const list = `<ul>${links.map((title, n) => `<li><a href="/${n}">${title}</a></li>`).join('')}</ul>`;
    const page = (label: string, below = list): string => `<article>${story(2)}${label}${below}${story(1)}</article>`;

    it.each([
      '<h3>Related articles</h3>',
      '<p><b>You might also like</b></p>',
      '<p>If you liked this post you might also like:</p>',
      '<p>More helpful articles by the harbour office:</p>',
    ])('goes with its label: %s', (label) => {
      expect(settled(readingBelow, page(label), all)).toEqual([sentence(0), sentence(1), sentence(0)]);
    });

    it.each([
      ['a list with another heading', page('<h3>What we brought</h3>')],
      ['a sentence', page('<p>Related boats followed us out</p>')],
      ['one link alone', page('<h3>Related articles</h3>', '<p><a href="/1">The quay in winter</a></p>')],
      ['the title of a list', `<article><h1>Reading for you</h1>${list}${story(4)}</article>`],
      ['a list of things that are no reading', page('<h2>Recommended harbours in the north</h2>')],
      [
        'a row of a table',
        `<article>${story(4)}<table><tr><th>Related articles</th><td><a href="/1">The quay</a></td><td><a href="/2">The gulls</a></td></tr></table></article>`,
      ],
      ['all there is', `<article><h3>Related articles</h3>${list}</article>`],
      ['text below the label', page('<h3>Related work</h3>', `<p>${sentence(7)}</p>`)],
    ])('is not %s', (_, html) => {
      expect(settled(readingBelow, html, all)).toEqual(settled({ name: 'none', settle: () => {} }, html, all));
    });

    it('is not the links of another place', () => {
      const far = `<article>${story(1)}<h3>Related articles</h3></article><div>${'<p>Left out</p>'.repeat(9)}</div>${list}`;
      expect(settled(readingBelow, far, (text) => text !== 'Left out')).toHaveLength(5);
    });
  });

  describe('who earns by the links', () => {
    it.each([
      'This post contains affiliate links. See our disclosure.',
      'Our editors choose what they like. We may earn a small commission when you buy through these links.',
      'As an Amazon Associate I earn from qualifying purchases.',
      'Note: we use affiliate links, and this site may receive commissions.',
      'If you buy through our links, we may get a (very) small commission.',
      'Dieser Beitrag enthält Affiliate-Links, für die wir eine Provision bekommen.',
      'Cet article contient des liens affiliés.',
      'Este artículo contiene enlaces de afiliados.',
    ])('is left out: %s', (text) => {
      expect(settled(disclosures, `<article>${story(1)}<p>${text}</p></article>`, all)).toEqual([sentence(0)]);
    });

    it.each([
      'Agents earn a commission when a boat is sold, and nothing when it sinks.',
      'In affiliate marketing, a seller pays whoever sends him buyers.',
      'The commission met in the harbour office, and we waited outside.',
      'A report by the US Commission on Civil Rights found what we had seen.',
      'We commission new essays from young writers every spring.',
      'He told us commissions were cut by half that year.',
      'I spent two years working as an Amazon associate in a warehouse by the harbour.',
      'In my experience, affiliate links are the best way to earn something by a blog.',
      'I have baked bread for ten years, and I know of nothing better than a crust that sings when it leaves the oven. This post contains affiliate links.',
    ])('is not what an article tells: %s', (text) => {
      expect(settled(disclosures, `<article><p>${text}</p></article>`, all)).toEqual([text]);
    });
  });

  describe('footnotes', () => {
    const note = 'So the harbour master says, who was not there.';
    const page = (mark: string, below: string): string =>
      `<article><p>The nets were empty.${mark} ${sentence(1)}</p></article><div class="notes">${below}</div>`;
    const isStory = (text: string): boolean => text !== note && text !== 'Notes';
    const kept = (html: string): string[] => settled(footnotes, html, isStory, 0.1);

    it.each([
      ['an item', '<sup><a href="#fn1">1</a></sup>', `<ol><li id="fn1"><p>${note}</p></li></ol>`],
      ['a paragraph', '<a href="#n-a">[a]</a>', `<p id="n-a">${note}</p>`],
      [
        'the item of an anchor',
        '<a href="#n1">†</a>',
        `<ol><li><p><a id="n1"></a><span id="n1">${note}</span></p></li></ol>`,
      ],
    ])('are there where a mark leads to them: %s', (_, mark, below) => {
      expect(kept(page(mark, below))).toContain(note);
    });

    it.each([
      ['no mark', '<a href="#fn1">the harbour master</a>', `<p id="fn1">${note}</p>`],
      ['another place', '<a href="#fn2">1</a>', `<p id="fn1">${note}</p>`],
      ['a heading', '<a href="#fn1">1</a>', `<h2 id="fn1">${note}</h2>`],
      ['a section', '<a href="#fn1">1</a>', `<div id="fn1"><h3>Notes</h3><p>${note}</p></div>`],
    ])('stay out where they are asked for by %s', (_, mark, below) => {
      expect(kept(page(mark, below))).not.toContain(note);
    });

    it('stay out where a count of replies leads to them, and above the mark', () => {
      expect(
        kept(`<article>${story(1)}<p><a href="#fn1">3</a> replies</p></article><p id="fn1">${note}</p>`),
      ).not.toContain(note);
      expect(
        kept(`<p id="fn1">${note}</p><article><p>${sentence(1)} <a href="#fn1">1</a></p></article>`),
      ).not.toContain(note);
    });

    it('are no bibliography', () => {
      const marks = Array.from({ length: 30 }, (_, n) => `<a href="#r${n}">${n}</a>`).join(' ');
      const books = Array.from({ length: 30 }, (_, n) => `<li id="r${n}">${note}</li>`).join('');
      expect(kept(page(marks, `<ol>${books}</ol>`))).not.toContain(note);
    });
  });
});

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { rangeOf, readBlockText } from '../../../src/engine/dom/block-text.ts';
import { forEachDom, parseWith } from '../doms.ts';

forEachDom((parse) => {
  const read = (html: string) => readBlockText(parse(`<body>${html}</body>`).body);

  describe('readBlockText', () => {
    it('puts a newline between blocks and folds white space inside them', () => {
      expect(
        read('<h2> Two \n words </h2><p>One <b>bold</b>&nbsp; end. </p><div>Three<p>Four</p>five</div>').text,
      ).toBe('Two words\nOne bold end.\nThree\nFour\nfive');
    });

    it('names the kind of each block', () => {
      const { blocks } = read(
        '<h1>a</h1><p>b</p><ul><li>c</li></ul><blockquote><p>d</p></blockquote><table><tr><td>e</td><td>f</td></tr></table><figure><figcaption>g</figcaption></figure><pre>h</pre>',
      );
      expect(blocks.map((block) => block.kind)).toEqual([
        'heading',
        'paragraph',
        'list-item',
        'quote',
        'table-row',
        'caption',
        'code',
      ]);
    });

    it('separates cells by a tab, and keeps paragraphs in cells of layout tables apart', () => {
      expect(read('<table><tr><td>Keldra</td> <td>€251 million</td></tr></table>').text).toBe('Keldra\t€251 million');
      expect(read('<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>').text).toBe('One.\nTwo.');
    });

    it('keeps the lines of code and drops soft hyphens and zero-width marks', () => {
      expect(read('<pre>if (a)\n  b();</pre><p>in\u00advi\u200bsible</p>').text).toBe('if (a)\n  b();\ninvisible');
    });

    it('places links and leaves out what shows no text', () => {
      const { text, links } = read(
        '<p>See <a href="https://a.example/x">the <i>plan</i></a>.</p><script>no()</script><svg><text>no</text></svg>',
      );
      expect(text).toBe('See the plan.');
      expect(links).toEqual([{ url: 'https://a.example/x', text: 'the plan', start: 4, end: 12 }]);
    });
  });
});

describe('spans', () => {
  const html =
    '<p>Keldra <b>Robo</b>tics  grew\n 11.4%<br>in a day.</p><ul><li>One</li><li>T\u00adwo <i>x</i></li></ul><pre>a\n\n b</pre><table><tr><td>c</td><td>d e</td></tr></table>';
  const { document } = new JSDOM(html).window;
  const read = readBlockText(document.body);

  it('lead from every character of the text back to the same character of the page', () => {
    for (let offset = 0; offset < read.text.length; offset++) {
      const character = read.text[offset]!;
      if (character === '\t' || /\s/.test(character)) continue;
      expect(rangeOf(read, offset, offset + 1)?.toString()).toBe(character);
    }
  });

  it('give ranges over several nodes', () => {
    const start = read.text.indexOf('Keldra');
    expect(rangeOf(read, start, start + 'Keldra Robotics'.length)?.toString()).toBe('Keldra Robotics');
  });

  it('give nothing for empty and outside ranges', () => {
    expect(rangeOf(read, 5, 5)).toBeNull();
    expect(rangeOf(readBlockText(document.createElement('p')), 0, 3)).toBeNull();
  });
});

it('survives a page nested fifty thousand deep', () => {
  // linkedom only: jsdom itself runs out of stack while such a page is built.
  const document = parseWith.linkedom('<body></body>');
  let at: Element = document.body;
  for (let depth = 0; depth < 50_000; depth++) at = at.appendChild(document.createElement('div'));
  at.textContent = 'deep';
  expect(readBlockText(document.body).text).toBe('deep');
});

import { describe, expect, it } from 'vitest';
import { readPageBlocks } from '../../../src/engine/body/page-blocks.ts';
import { IN } from '../../../src/engine/body/within.ts';
import { forEachDom } from '../doms.ts';

forEachDom((parse) => {
  const read = (html: string) => readPageBlocks(parse(html).body, new Map());
  const texts = (html: string): string[] => read(html).blocks.map(({ text }) => text);

  describe('blocks', () => {
    it.each([
      ['<p>One <b>two</b> three</p><p>Four</p>', ['One two three', 'Four']],
      ['<div>Loose<p>Paragraph</p>again</div>', ['Loose', 'Paragraph', 'again']],
      ['One<br>line<br><br>Two', ['One line', 'Two']],
      ['<table><tr><td>a</td><td>b</td></tr></table>', ['a', 'b']],
      ['<x-card>One</x-card><x-card>Two</x-card>', ['One', 'Two']],
      ['<p>  white \n space&nbsp;folded </p><p> </p>', ['white space folded']],
      ['<p>a</p><script>b()</script><style>c{}</style><template>d</template><p>e</p>', ['a', 'e']],
      ['<button>Send</button><label>Name</label>', ['Send', 'Name']],
    ])('%s', (html, wanted) => {
      expect(texts(html)).toEqual(wanted);
    });

    it('knows what a block stands in', () => {
      const [first, second] = read(
        '<nav><ul><li>Home</li></ul></nav><article><blockquote><p>Word</p></blockquote></article>',
      ).blocks;
      expect(first!.box.within & (IN.nav | IN.list)).toBe(IN.nav | IN.list);
      expect(second!.box.within & (IN.article | IN.quote)).toBe(IN.article | IN.quote);
      expect(second!.box.within & IN.nav).toBe(0);
    });

    it('counts what is linked, also where the link is around the block', () => {
      const [first, second] = read('<p>See <a href="/a">this</a></p><a href="/b"><div>All of it</div></a>').blocks;
      expect([first!.links, first!.linkLength]).toEqual([1, 4]);
      expect(second!.box.within & IN.link).toBeTruthy();
    });

    it('makes clutter a block of its own, in the middle of a paragraph too', () => {
      const document = parse('<p>Before <span id="ad">Advertisement</span> after</p>');
      const { blocks } = readPageBlocks(document.body, new Map([[document.getElementById('ad')!, 2]]));
      expect(blocks.map(({ text, rule }) => [text, rule])).toEqual([
        ['Before', 0],
        ['Advertisement', 2],
        ['after', 0],
      ]);
    });

    it('tells what nobody saw from what a click shows', () => {
      const { blocks } = read(
        '<div hidden><p>never</p></div><div style="display:none"><p>nor this</p></div>' +
          '<div class="tab-pane" hidden><p>a tab</p></div><details><summary>More</summary><p>a fold</p></details>',
      );
      expect(blocks.map(({ box }) => box.unseen)).toEqual([true, true, false, false, false]);
    });

    it('says where pictures stand', () => {
      const { media } = read('<p>One</p><figure><img src="a.png"></figure><p>Two <img src="b.png"></p>');
      expect(media.map(({ at }) => at)).toEqual([1, 1]);
    });
  });

  it('reads pages nested by the thousand without falling', () => {
    const html = `${'<div>'.repeat(3000)}deep${'</div>'.repeat(3000)}`;
    expect(texts(html)).toEqual(['deep']);
  });
});

import { expect, it } from 'vitest';
import { assembleBody } from '../../../src/engine/body/assemble-body.ts';
import { readPageBlocks } from '../../../src/engine/body/page-blocks.ts';
import { forEachDom } from '../doms.ts';

forEachDom((parse) => {
  /** The body of all blocks but those that begin with a minus, with all pictures. */
  function assemble(html: string, targets: string[] = []): string {
    const { body } = parse(html);
    const read = readPageBlocks(body, new Map());
    const texts = new Set<Node>(read.nodes.filter((_, i) => !read.blocks[i]!.text.startsWith('-')).flat());
    const media = new Set(read.media.map(({ element }) => element));
    return assembleBody(body, { texts, media, targets: new Set(targets) }).innerHTML;
  }

  it.each([
    [
      'containers go, their content stays in order',
      '<main><div><p>a</p></div><section><p>b</p></section></main>',
      '<p>a</p><p>b</p>',
    ],
    ['loose text becomes paragraphs', '<div>a <b>bold</b> <p>p</p>c</div>', '<p>a <b>bold</b> </p><p>p</p><p>c</p>'],
    ['two breaks part paragraphs', '<div>a<br>b<br><br>c</div>', '<p>a<br>b<br></p><p>c</p>'],
    [
      'what is not kept is gone, with what held it',
      '<div><p>a</p><aside><p>- ad</p></aside><ul><li>- x</li></ul></div>',
      '<p>a</p>',
    ],
    [
      'lists keep the points that are kept',
      '<ul><li>a</li><li>- b</li><li><p>c</p></li></ul>',
      '<ul><li>a</li><li><p>c</p></li></ul>',
    ],
    [
      'a link around blocks is put into each',
      '<a href="/x"><h3>a</h3><div>b</div></a>',
      '<h3><a href="/x">a</a></h3><p><a href="/x">b</a></p>',
    ],
    ['a table that lays out goes', '<table role="presentation"><tr><td>a</td></tr></table>', '<p>a</p>'],
    [
      'a table of data stays',
      '<table><tr><th>k</th><td>v</td></tr></table>',
      '<table><tbody><tr><th>k</th><td>v</td></tr></tbody></table>',
    ],
    [
      'figures keep picture and caption',
      '<figure><div><img src="a.png"></div><figcaption>c</figcaption></figure>',
      '<figure><img src="a.png"><figcaption>c</figcaption></figure>',
    ],
    [
      'a space or a break alone in an element parts words',
      '<p>a<b> </b>b<a href="/x"> <i>c</i></a><b><br></b>d<i><b> </b></i>e</p>',
      '<p>a b<a href="/x"> <i>c</i></a><br>d e</p>',
    ],
    ['custom elements are containers', '<x-p>a</x-p><x-p>b</x-p>', '<p>a</p><p>b</p>'],
    [
      'custom elements and buttons amid a sentence hand on their words',
      '<p>A <x-source><a href="/x">large</a></x-source> study of <button>apnea</button> and <b><x-n>sleep</x-n></b>.</p>',
      '<p>A <a href="/x">large</a> study of apnea and <b>sleep</b>.</p>',
    ],
    [
      'a button at a sentence’s end is none of its words',
      '<p>a</p><p>b <button>- Copy</button></p>',
      '<p>a</p><p>b </p>',
    ],
    ['code keeps its lines', '<div><pre><code>a\n  b</code></pre></div>', '<pre><code>a\n  b</code></pre>'],
  ])('%s', (_, html, wanted) => {
    expect(assemble(html).replace('<tbody>', '').replace('</tbody>', '')).toBe(
      wanted.replace('<tbody>', '').replace('</tbody>', ''),
    );
  });

  it('keeps the place that a link in the text leads to', () => {
    expect(assemble('<p><a href="#n">1</a></p><div id="n"><div>note</div></div><div id="m">x</div>', ['n'])).toBe(
      '<p><a href="#n">1</a></p><p id="n">note</p><p>x</p>',
    );
  });
});

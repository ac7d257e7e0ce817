import { describe, expect, it } from 'vitest';
import { NO_LEXICON } from '../../../src/engine/body/features/lexicon.ts';
import { factsOf } from '../../../src/engine/body/features/page-facts.ts';
import { readPageBlocks } from '../../../src/engine/body/page-blocks.ts';
import { alikeCards } from '../../../src/engine/body/settle/alike-cards.ts';
import { oneText } from '../../../src/engine/body/settle/one-text.ts';
import type { Settling } from '../../../src/engine/body/settle/settlement.ts';
import { wholeLists } from '../../../src/engine/body/settle/whole-lists.ts';
import { wholeTables } from '../../../src/engine/body/settle/whole-tables.ts';
import { forEachDom } from '../doms.ts';
import { HINTS, settledIn } from './settled.ts';

const tells = (of: string): string =>
  `The kitchen of ${of} serves fish that came in this morning, and whoever comes early gets the table by the window, from where one sees the boats.`;

forEachDom((parse) => {
  const settled = settledIn(parse);

  describe('cards that are built alike', () => {
    const NAMES = ['Kelp', 'Marram', 'Sandpiper', 'Thrift', 'Whelk'];
    const cards = (tag = 'div') =>
      `<main>${NAMES.map((name, n) => `<${tag} class="place place-${n}"><h3>${name}</h3><p class="kind">Harbour</p><p>${tells(name)}</p><p class="go">Book a table</p></${tag}>`).join('')}</main>`;
    const isEverySecond = (text: string): boolean => /kitchen of (?:Kelp|Sandpiper|Whelk)/.test(text);

    it('are kept together where many of them are, with their names and without their labels', () => {
      expect(settled(alikeCards, cards(), isEverySecond)).toEqual(NAMES.flatMap((name) => [name, tells(name)]));
    });

    it('have their names also where all else is kept', () => {
      const isTold = (text: string): boolean => text.startsWith('The kitchen');
      expect(settled(alikeCards, cards(), isTold)).toEqual(NAMES.flatMap((name) => [name, tells(name)]));
    });

    it('stay as they are where few or none of them are kept', () => {
      expect(settled(alikeCards, cards(), (text) => text.includes('kitchen of Kelp'))).toEqual([tells('Kelp')]);
      expect(settled(alikeCards, cards(), () => false)).toEqual([]);
    });

    it('are not what has no class, nor what one box alone is kept of', () => {
      const parts = (name: string): string =>
        `<main>${NAMES.map((each) => `<div${name}><h3>${each}</h3>${`<p>${tells(each)}</p>`.repeat(each === 'Kelp' ? 4 : 1)}</div>`).join('')}</main>`;
      const isKelp = (text: string): boolean => text === tells('Kelp');
      expect(settled(alikeCards, parts(''), isEverySecond)).toHaveLength(6);
      expect(settled(alikeCards, parts(' class="part"'), isKelp)).toHaveLength(4);
    });

    it('stay as they are beside the article', () => {
      expect(settled(alikeCards, `<aside>${cards()}</aside>`, isEverySecond)).toHaveLength(3);
      expect(settled(alikeCards, cards('footer'), isEverySecond)).toHaveLength(3);
    });
  });

  describe('paragraphs side by side', () => {
    const paragraphs = ['Kelp', 'Marram', 'Sandpiper', 'Thrift', 'Whelk', 'Dulse'].map(tells);
    const text = `<article>${paragraphs.map((each) => `<p>${each}</p>`).join('')}</article>`;
    const isBeginning = (each: string): boolean => paragraphs.indexOf(each) < 4;

    it('are kept to their end where most of them are', () => {
      expect(settled(oneText, text, isBeginning)).toEqual(paragraphs);
    });

    it('end where the classifier is sure that they do', () => {
      expect(settled(oneText, text, isBeginning, 0.1)).toEqual(paragraphs.slice(0, 4));
    });

    it('stay as they are where most are not kept', () => {
      expect(settled(oneText, text, (each) => paragraphs.indexOf(each) < 2)).toEqual(paragraphs.slice(0, 2));
    });
  });

  describe('lists', () => {
    const items = ['Kelp', 'Marram', 'Sandpiper', 'Thrift', 'Whelk'].map((name) => `${name}, which grows by the sea`);
    const list = `<article><ul>${items.map((each) => `<li>${each}</li>`).join('')}</ul></article>`;

    it('of which most is kept have no gaps', () => {
      expect(settled(wholeLists, list, (each) => !each.startsWith('Sandpiper'))).toEqual(items);
    });

    it('have none of what stands beside the text of a post', () => {
      const post = (name: string): string =>
        `<li><p>${name} wrote</p><p>Joined in spring</p><p>${tells(name)}</p></li>`;
      const posts = `<main><ol>${['Kelp', 'Marram', 'Whelk'].map(post).join('')}</ol></main>`;
      expect(settled(wholeLists, posts, (each) => each.startsWith('The kitchen'))).toHaveLength(3);
    });

    it('have no button of theirs back', () => {
      expect(settled(wholeLists, list, (each) => !each.startsWith('Sandpiper'), 0.05)).toHaveLength(4);
    });

    it('stay as they are where less is kept, and beside the article', () => {
      expect(settled(wholeLists, list, (each) => /^[KM]/.test(each))).toHaveLength(2);
      expect(settled(wholeLists, `<nav>${list}</nav>`, (each) => !each.startsWith('Whelk'))).toHaveLength(4);
    });
  });

  describe('tables of data', () => {
    const rows = ['Kelp', 'Marram', 'Whelk']
      .map((name, n) => `<tr><td>${name} by the sea</td><td>${n}${n}</td></tr>`)
      .join('');
    const article = (between: string): string =>
      `<article><p>${tells('Kelp')}</p>${`<table>${rows}</table>`.repeat(8)}${between}</article>`;
    const isProse = (text: string): boolean => text.startsWith('The kitchen');
    const others = `<div>${'Menu and more of it. '.repeat(60)}</div>`;

    it('are kept where the text around is, however many there are', () => {
      expect(settled(wholeTables, article(''), isProse, 0.05)).toHaveLength(1 + 8 * 6);
    });

    it('stay out where other text is around them, in a table that lays out the page too', () => {
      expect(settled(wholeTables, article(others), isProse, 0.05)).toHaveLength(1);
      const laidOut = `<table><tr><td><p>${tells('Kelp')}</p></td><td>${others}</td><td><table>${rows}</table></td></tr></table>`;
      expect(settled(wholeTables, laidOut, isProse, 0.05)).toHaveLength(1);
    });

    it('are looked at no oftener the more of them there are', () => {
      const many = `<article><p>${tells('Kelp')}</p>${`<table>${rows}</table>`.repeat(200)}</article>`;
      const read = readPageBlocks(parse(many).body, new Map());
      const facts = factsOf(read, HINTS, NO_LEXICON);
      let looks = 0;
      const texts = new Proxy(facts.texts, {
        get(target, key) {
          looks++;
          return Reflect.get(target, key);
        },
      });
      const kept = Uint8Array.from(read.blocks, ({ text }) => Number(isProse(text)));
      const page = { read, facts: { ...facts, texts }, kept, chance: new Float32Array(kept.length) };
      wholeTables.settle(page as unknown as Settling, () => {});
      expect(looks).toBeLessThan(4 * read.blocks.length);
    });
  });
});

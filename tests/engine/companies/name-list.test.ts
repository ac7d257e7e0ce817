import { describe, expect, it } from 'vitest';
import { buildNameList, readNameList } from '../../../src/engine/companies/name-list.ts';

const wellKnown = [
  'Norvane Robotics=Norvane~=NVR;Quill & Hart;The Lantern Group;Éclat?',
  'And Wander;A.P. Dorn;BİM Foods;İpek;Skye',
  '#news',
  'Harbour Post=The Post~',
  '#other-scripts',
  'ノルヴァン;诺尔万',
].join('\n');
const listed = [
  'Norvane|NVN',
  'Quill and Hart|QH?',
  'Tessera Software||Tessera',
  'Tessera|TSR',
  'Ostra Lines|',
  'Ostra||Ostra Lines',
  'Skye|SKY',
].join('\n');
const list = buildNameList({ wellKnown, listed });

describe('a listed name', () => {
  it.each([
    ['norvane robotics', 'Norvane Robotics', 'Norvane Robotics', 'sure'],
    ['norvane', 'Norvane', 'Norvane Robotics', 'doubtful'],
    ['nvr', 'NVR', 'Norvane Robotics', 'sure'],
    ['quill hart', 'Quill & Hart', 'Quill & Hart', 'sure'],
    ['lantern group', 'The Lantern Group', 'The Lantern Group', 'sure'],
    ['éclat', 'Éclat', 'Éclat', 'plain'],
    ['wander', 'And Wander', 'And Wander', 'sure'],
    ['a.p dorn', 'A.P. Dorn', 'A.P. Dorn', 'sure'],
    ['bi̇m foods', 'BİM Foods', 'BİM Foods', 'sure'],
    ['i̇pek', 'İpek', 'İpek', 'sure'],
    ['post', 'The Post', 'Harbour Post', 'doubtful'],
    ['ostra', 'Ostra', 'Ostra Lines', 'sure'],
  ])('is found by its key "%s"', (key, name, company, weight) => {
    expect(list.find(key)).toMatchObject({ name, company, weight });
  });

  it('has its ticker from whichever line says it first', () => {
    expect(list.find('norvane')).toMatchObject({ ticker: 'NVN', tickerNeedsContext: false });
    expect(list.find('quill hart')).toMatchObject({ ticker: 'QH', tickerNeedsContext: true });
    expect(list.find('skye')).toMatchObject({ ticker: 'SKY', position: 8 });
    expect(list.find('norvane robotics')).toMatchObject({ ticker: '' });
  });

  it('is another form only of a name that stands before it', () => {
    expect(list.find('tessera software')).toMatchObject({ company: 'Tessera' });
    expect(list.find('tessera')).toMatchObject({ company: 'Tessera', ticker: 'TSR' });
  });

  it('knows its trade by its place, and whether it is an outlet', () => {
    expect(list.find('norvane')?.position).toBe(0);
    expect(list.find('quill hart')?.position).toBe(1);
    expect(list.find('tessera')?.position).toBeNull();
    expect(list.find('harbour post')?.outlet).toBe(true);
    expect(list.find('norvane')?.outlet).toBe(false);
  });

  it('is the same each time, and none where nothing bears the name', () => {
    expect(list.find('norvane')).toBe(list.find('norvane'));
    for (const key of ['', 'norvane lines', 'lines', 'the', 'and', '#news', 'ノルヴァン', 'constructor'])
      expect(list.find(key)).toBeUndefined();
  });
});

it('says how many words a name may have that begins with a word', () => {
  expect(['norvane', 'quill', 'lantern', 'tessera', 'skye', 'nobody'].map(list.longest)).toEqual([2, 2, 2, 2, 0, 0]);
});

it('keeps apart what other scripts write', () => {
  expect(list.otherScripts).toEqual(['ノルヴァン', '诺尔万']);
});

it('comes to an end with lists cut off anywhere', () => {
  const bytes = new TextEncoder().encode('Norvane Robotics=Norvane~;;=\n#listed\nTessera||Te');
  for (let end = 0; end <= bytes.length; end++) readNameList(bytes.subarray(0, end)).find('tessera');
  expect(readNameList(bytes).find('tessera')?.company).toBe('Te');
});

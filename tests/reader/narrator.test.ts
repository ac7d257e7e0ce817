import { describe, expect, test, vi } from 'vitest';
import { chooseVoice, Narrator, sentencesOf, voicesToChoose } from '../../src/reader/parts/narrator.ts';

const text = 'Dr. Ash came. She left!\nlet a = 1. b = 2.\n二台目です。三台目です。';
const [first, second] = [text.indexOf('\n'), text.lastIndexOf('\n')];
const blocks = [
  { start: 0, end: first, kind: 'paragraph' as const },
  { start: first + 1, end: second, kind: 'code' as const },
  { start: second + 1, end: text.length, kind: 'paragraph' as const },
];
const sentences = sentencesOf({ text, blocks }, 'ja');
const words = sentences.map(({ start, end }) => text.slice(start, end));

const voice = (voiceURI: string, lang: string, more = {}) =>
  ({ voiceURI, lang, localService: false, default: false, ...more }) as SpeechSynthesisVoice;

/** A voice that says what it is told, when it is let. */
function narrate() {
  const said: SpeechSynthesisUtterance[] = [];
  const synthesis = {
    speak: (utterance: SpeechSynthesisUtterance) => said.push(utterance),
    cancel: vi.fn(),
  } as unknown as SpeechSynthesis;
  const told = { sentence: vi.fn(), ended: vi.fn() };
  const utter = (what: string) => ({ text: what }) as SpeechSynthesisUtterance;
  const manner = () => ({ speed: 1.5, voice: null, lang: 'en' });
  const narrator = new Narrator({ synthesis, utter }, text, sentences, manner, told);
  const finish = () => said.at(-1)!.onend!({} as SpeechSynthesisEvent);
  return { narrator, said, told, finish, synthesis };
}

test('sentences are those of the text, without code', () => {
  expect(words.join('|')).toContain('She left!');
  expect(words.slice(-2)).toEqual(['二台目です。', '三台目です。']);
  expect(words.join()).not.toContain('let a');
  expect(sentencesOf({ text, blocks }, 'not a language!')).toHaveLength(sentences.length);
});

describe('the voice', () => {
  test('reads on to the end', () => {
    const { narrator, said, told, finish } = narrate();
    narrator.start(0);
    for (let index = 0; index < sentences.length; index++) finish();
    expect(said.map((each) => each.text)).toEqual(words);
    expect(said[0]!.rate).toBe(1.5);
    expect(told.ended).toHaveBeenCalledExactlyOnceWith(null);
  });

  test('skips, and what it left says nothing more', () => {
    const { narrator, said, told, finish } = narrate();
    narrator.start(1);
    const left = said[0]!;
    narrator.skip(-1);
    left.onend!({} as SpeechSynthesisEvent);
    expect(said.map((each) => each.text)).toEqual([words[1], words[0]]);
    narrator.skip(-1);
    expect(narrator.index).toBe(0);
    finish();
    expect(said.at(-1)!.text).toBe(words[1]);
    expect(told.ended).not.toHaveBeenCalled();
  });

  test('pauses, and goes on with the sentence it was in', () => {
    const { narrator, said, synthesis } = narrate();
    narrator.start(1);
    narrator.pause();
    said[0]!.onend!({} as SpeechSynthesisEvent);
    expect(said).toHaveLength(1);
    expect(synthesis.cancel).toHaveBeenCalled();
    narrator.resume();
    expect(said.map((each) => each.text)).toEqual([words[1], words[1]]);
  });

  test('says why it stopped', () => {
    const { narrator, said, told } = narrate();
    narrator.start(0);
    said[0]!.onerror!({ error: 'synthesis-failed' } as SpeechSynthesisErrorEvent);
    expect(told.ended).toHaveBeenCalledWith('synthesis-failed');
  });

  test('is the chosen one, else one of the language', () => {
    const voices = [voice('a', 'de-DE'), voice('b', 'en-US'), voice('c', 'en-GB', { localService: true })];
    expect(chooseVoice(voices, 'a', 'en')?.voiceURI).toBe('a');
    expect(chooseVoice(voices, '', 'en-US')?.voiceURI).toBe('b');
    expect(chooseVoice(voices, '', 'en')?.voiceURI).toBe('c');
    expect(chooseVoice(voices, '', 'fr')).toBeNull();
  });

  test('is offered with those of the language, or all where none speaks it, but never with thousands', () => {
    const many = Array.from({ length: 500 }, (_, index) => voice(`e${index}`, 'en'));
    const voices = [...many, voice('a', 'de_DE'), voice('b', 'fr')];
    const uris = (chosen: string, lang: string) => voicesToChoose(voices, chosen, lang).map((one) => one.voiceURI);
    expect(uris('', 'de-AT')).toEqual(['a']);
    expect(uris('b', 'de')).toEqual(['b', 'a']);
    expect(uris('a', 'de')).toEqual(['a']);
    expect(uris('', 'en')).toHaveLength(80);
    expect(uris('', 'sw')).toHaveLength(80);
  });
});

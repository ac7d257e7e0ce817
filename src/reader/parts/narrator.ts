import type { Article, BlockText, TextRange } from '../../engine/index.ts';

/** Sentences of an article in order, as a voice reads them: code is passed over. */
export function sentencesOf({ text, blocks }: Pick<BlockText, 'text' | 'blocks'>, lang: Article['lang']): TextRange[] {
  const segmenter = segmenterFor(lang);
  return blocks
    .filter(({ kind }) => kind !== 'code')
    .flatMap(({ start, end }) =>
      [...segmenter.segment(text.slice(start, end))].flatMap(({ segment, index }) => {
        const trimmed = segment.trimEnd();
        return /[\p{L}\p{N}]/u.test(trimmed) ? [{ start: start + index, end: start + index + trimmed.length }] : [];
      }),
    );
}

function segmenterFor(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang || undefined, { granularity: 'sentence' });
  } catch {
    // A page may call its language what it likes.
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}

/** What a narrator needs of a browser. */
export interface Speaking {
  synthesis: SpeechSynthesis;
  utter(text: string): SpeechSynthesisUtterance;
}

export interface Manner {
  speed: number;
  voice: SpeechSynthesisVoice | null;
  lang: string;
}

/** How long voices may take to be listed, in milliseconds: browsers load them when they are first asked. */
const VOICE_PATIENCE = 1500;

/** The browser's voices, once it has them; none where it has none. */
export async function voicesOf(synthesis: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  const now = synthesis.getVoices();
  if (now.length) return now;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      synthesis.removeEventListener('voiceschanged', done);
      resolve();
    };
    const timer = setTimeout(done, VOICE_PATIENCE);
    synthesis.addEventListener('voiceschanged', done);
  });
  return synthesis.getVoices();
}

const languageOf = (lang: string): string => lang.toLowerCase().split(/[-_]/)[0]!;

/** The chosen voice, else the best that speaks the language: one that works without a network first. */
export function chooseVoice(voices: SpeechSynthesisVoice[], chosen: string, lang: string): SpeechSynthesisVoice | null {
  const speaks = voices.filter((voice) => languageOf(voice.lang) === languageOf(lang));
  return (
    voices.find(({ voiceURI }) => voiceURI === chosen) ??
    speaks.find(({ lang: own }) => own.toLowerCase() === lang.toLowerCase()) ??
    speaks.find(({ localService }) => localService) ??
    speaks[0] ??
    voices.find((voice) => voice.default) ??
    null
  );
}

/** As many are looked through. eSpeak alone gives thousands, all its variants in all its languages. */
const MOST_VOICES = 80;

/** Those of the article's language, or all where none speaks it; the chosen one always. */
export function voicesToChoose(voices: SpeechSynthesisVoice[], chosen: string, lang: string): SpeechSynthesisVoice[] {
  const speaks = voices.filter((voice) => languageOf(voice.lang) === languageOf(lang));
  const offered = (speaks.length ? speaks : voices).slice(0, MOST_VOICES);
  return [...voices.filter((voice) => voice.voiceURI === chosen && !offered.includes(voice)), ...offered];
}

/**
 * Reads sentences aloud, one after the other to the end. One utterance a sentence: browsers stop long ones, and only so is it known
 * which one is heard.
 */
export class Narrator {
  index = 0;
  isPaused = false;
  private turn = 0;

  constructor(
    private readonly speaking: Speaking,
    private readonly text: string,
    private readonly sentences: readonly TextRange[],
    private readonly manner: () => Manner,
    private readonly told: {
      /** A sentence begins. */
      sentence(index: number): void;
      /** The end was reached, or the browser gave up: then with its word for why. */
      ended(problem: string | null): void;
    },
  ) {}

  start(index: number): void {
    const sentence = this.sentences[index];
    const turn = ++this.turn;
    this.speaking.synthesis.cancel();
    this.isPaused = false;
    if (!sentence) {
      this.told.ended(null);
      return;
    }
    this.index = index;
    const { speed, voice, lang } = this.manner();
    const utterance = this.speaking.utter(this.text.slice(sentence.start, sentence.end));
    utterance.rate = speed;
    if (voice) utterance.voice = voice;
    utterance.lang = voice?.lang || lang;
    utterance.onend = () => {
      if (turn === this.turn) this.start(index + 1);
    };
    utterance.onerror = ({ error }) => {
      if (turn === this.turn) this.told.ended(error);
    };
    this.told.sentence(index);
    this.speaking.synthesis.speak(utterance);
  }

  /** So many sentences on, or back. */
  skip(by: number): void {
    this.start(Math.max(0, this.index + by));
  }

  /** Paused by ending: a browser's own pause is lost after a while, and some have none. */
  pause(): void {
    this.turn++;
    this.isPaused = true;
    this.speaking.synthesis.cancel();
  }

  resume(): void {
    this.start(this.index);
  }

  stop(): void {
    this.turn++;
    this.speaking.synthesis.cancel();
  }
}

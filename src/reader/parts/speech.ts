import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { type Article, type BlockText, rangeOf, unclobbered } from '../../engine/index.ts';
import { t } from '../../platform/i18n.ts';
import { highlight, scrollToRange } from '../../ui/highlight.ts';
import type { LiveSettings } from '../live-settings.ts';
import { chooseVoice, Narrator, sentencesOf, voicesOf, voicesToChoose } from './narrator.ts';

export interface Speech {
  /** Whether the reading aloud is open, also while it is paused or says why it cannot be. */
  isOn: boolean;
  isPaused: boolean;
  /** Why nothing is heard; empty where all is well. */
  problem: string;
  voices: SpeechSynthesisVoice[];
  toggle(): void;
  stop(): void;
  pauseOrResume(): void;
  skip(by: number): void;
  /** Says the sentence anew, with another voice or speed. */
  again(): void;
}

interface SpeechOptions {
  document: Document;
  article: Article | null;
  blocks: BlockText | null;
  settings: LiveSettings;
  say(text: string): void;
}

/** Reads the article aloud with the browser's voices, from what is in sight on. */
export function useSpeech({ document, article, blocks, settings, say }: SpeechOptions): Speech {
  const [isOn, setOn] = useState(false);
  const [problem, setProblem] = useState('');
  const [voices, setVoices] = useState<SpeechSynthesisVoice[]>([]);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const narrator = useRef<Narrator | null>(null);
  const heard = useRef<SpeechSynthesisVoice[]>([]);

  function stop(): void {
    narrator.current?.stop();
    narrator.current = null;
    highlight('winnow-sentence', []);
    setOn(false);
    setProblem('');
  }
  // Another article, or none: nobody wants to hear the old one.
  useEffect(() => stop, [blocks]);

  function fail(text: string): void {
    setProblem(text);
    say(text);
  }

  async function start(): Promise<void> {
    if (!article || !blocks) return;
    setOn(true);
    setProblem('');
    const window = unclobbered(document, 'defaultView') as Window & typeof globalThis;
    const { speechSynthesis: synthesis, SpeechSynthesisUtterance } = window;
    if (!synthesis) return fail(t('speechNoVoice'));
    const all = await voicesOf(synthesis);
    if (!all.length) return fail(t('speechNoVoice'));
    heard.current = all;
    setVoices(voicesToChoose(all, settings.reading.voice, article.lang));
    const sentences = sentencesOf(blocks, article.lang);
    const reader = new Narrator(
      { synthesis, utter: (text) => new SpeechSynthesisUtterance(text) },
      blocks.text,
      sentences,
      () => {
        const { speed, voice } = settings.reading;
        return { speed, lang: article.lang, voice: chooseVoice(heard.current, voice, article.lang) };
      },
      {
        sentence(index) {
          const range = rangeOf(blocks, sentences[index]!.start, sentences[index]!.end);
          highlight('winnow-sentence', range ? [range] : []);
          if (range && !isInSight(range)) scrollToRange(range);
          redraw(0);
        },
        ended(why) {
          if (why && !['interrupted', 'canceled'].includes(why)) return fail(t('speechFailed'));
          stop();
        },
      },
    );
    narrator.current = reader;
    const first = sentences.findIndex(({ start, end }) => {
      const range = rangeOf(blocks, start, end);
      return range !== null && isInSight(range);
    });
    reader.start(Math.max(0, first));
  }

  return {
    isOn,
    isPaused: narrator.current?.isPaused ?? false,
    problem,
    voices,
    toggle: () => (isOn ? stop() : void start()),
    stop,
    pauseOrResume() {
      if (narrator.current?.isPaused) narrator.current.resume();
      else narrator.current?.pause();
      redraw(0);
    },
    skip: (by) => narrator.current?.skip(by),
    again: () => {
      if (narrator.current && !narrator.current.isPaused) narrator.current.resume();
    },
  };
}

/** Below the bar and not at the very end of what is seen. */
function isInSight(range: Range): boolean {
  const { top, bottom, left, right } = range.getBoundingClientRect();
  return top > 48 && bottom < innerHeight - 64 && left >= 0 && right <= innerWidth;
}

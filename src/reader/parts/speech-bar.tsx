import { Pause, Play, SkipBack, SkipForward, X } from 'lucide';
import { t } from '../../platform/i18n.ts';
import type { LiveSettings } from '../live-settings.ts';
import { IconButton } from './icon-button.tsx';
import type { Speech } from './speech.ts';
import { Slider } from './text-settings.tsx';

/** What steers the reading aloud, or why there is none. */
export function SpeechBar({ speech, settings }: { speech: Speech; settings: LiveSettings }) {
  const { reading, shortcuts } = settings;
  return (
    <section class="winnow-speech" translate={false} aria-label={t('viewListen')}>
      {speech.problem ? (
        <p class="winnow-speech-problem">{speech.problem}</p>
      ) : (
        <>
          <IconButton
            icon={SkipBack}
            label={t('speechPrevious')}
            keys={shortcuts.previousSentence}
            onClick={() => speech.skip(-1)}
          />
          <IconButton
            icon={speech.isPaused ? Play : Pause}
            label={t(speech.isPaused ? 'speechResume' : 'speechPause')}
            onClick={speech.pauseOrResume}
          />
          <IconButton
            icon={SkipForward}
            label={t('speechNext')}
            keys={shortcuts.nextSentence}
            onClick={() => speech.skip(1)}
          />
          <Slider
            name="speed"
            label={t('speechSpeed')}
            value={reading.speed}
            onChange={(speed) => {
              settings.change({ speed });
              speech.again();
            }}
          />
          {speech.voices.length > 1 && (
            <select
              aria-label={t('speechVoice')}
              value={reading.voice}
              onChange={({ currentTarget }) => {
                settings.change({ voice: currentTarget.value });
                speech.again();
              }}
            >
              <option value="">{t('speechAnyVoice')}</option>
              {speech.voices.map(({ voiceURI, name, lang }) => (
                <option key={voiceURI} value={voiceURI}>
                  {`${name} (${lang})`}
                </option>
              ))}
            </select>
          )}
        </>
      )}
      <IconButton icon={X} label={t('speechStop')} onClick={speech.stop} />
    </section>
  );
}

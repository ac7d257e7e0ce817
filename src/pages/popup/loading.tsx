import { useEffect, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';

/** Most articles are there sooner: words that come and go at once only disturb. */
const WORDS_AFTER = 150;
/** The browser lets a script in when the page's own text is there; this long means it is waiting for that. */
const SLOW_AFTER = 3000;

/** The same lines as in index.html, with words and movement once it takes longer than a moment. */
export function Loading() {
  const [phase, setPhase] = useState<'still' | 'words' | 'slow'>('still');
  useEffect(() => {
    const words = setTimeout(setPhase, WORDS_AFTER, 'words');
    const slow = setTimeout(setPhase, SLOW_AFTER, 'slow');
    return () => {
      clearTimeout(words);
      clearTimeout(slow);
    };
  }, []);

  return (
    <>
      <main class="reading" aria-busy="true">
        <div class={`skeleton ${phase === 'still' ? '' : 'moving'}`} aria-hidden="true">
          <i class="line meta" />
          <i class="line title" />
          <i class="line title short" />
          <i class="line" />
          <i class="line" />
          <i class="line" />
          <i class="line half" />
          <i class="line" />
          <i class="line" />
          <i class="line half" />
        </div>
        <p class="progress" role="status">
          {phase === 'words' && t('loading')}
          {phase === 'slow' && t('loadingPage')}
        </p>
      </main>
      <aside class="findings" aria-hidden="true" />
    </>
  );
}

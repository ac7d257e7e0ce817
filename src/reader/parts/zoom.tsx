import { X } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { IconButton } from './icon-button.tsx';

/** One picture of the article, as large as there is room, or in its own size. */
export function Zoom({ picture, close }: { picture: HTMLImageElement; close(): void }) {
  const ref = useRef<HTMLButtonElement>(null);
  const [isWhole, setWhole] = useState(true);
  useEffect(() => {
    ref.current?.focus({ preventScroll: true });
    return () => picture.focus({ preventScroll: true });
  }, [picture]);
  return (
    <div class="winnow-zoom" role="dialog" aria-modal="true" aria-label={picture.alt || t('viewPicture')}>
      <button
        type="button"
        class={`winnow-zoomed${isWhole ? '' : ' winnow-own-size'}`}
        aria-label={isWhole ? t('viewOwnSize') : t('viewWholePicture')}
        ref={ref}
        onClick={() => setWhole(!isWhole)}
      >
        <img src={picture.currentSrc || picture.src} alt={picture.alt} referrerpolicy="no-referrer" />
      </button>
      <IconButton icon={X} label={t('viewCloseSheet')} keys="Esc" onClick={close} />
    </div>
  );
}

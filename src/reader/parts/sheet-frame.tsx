import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { IconButton } from './icon-button.tsx';

interface SheetFrameProps {
  title: string;
  class?: string;
  close(): void;
  children: ComponentChildren;
}

/** Something that lies over the article, named and closed again. The focus goes into it. */
export function SheetFrame({ title, class: className = '', close, children }: SheetFrameProps) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => ref.current?.focus({ preventScroll: true }), []);
  return (
    <section
      class={`winnow-sheet ${className}`}
      translate={false}
      role="dialog"
      aria-label={title}
      tabIndex={-1}
      ref={ref}
    >
      <div class="winnow-sheet-head">
        <h2>{title}</h2>
        <IconButton icon={X} label={t('viewCloseSheet')} keys="Esc" onClick={close} />
      </div>
      {children}
    </section>
  );
}

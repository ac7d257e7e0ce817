import type { ComponentChildren } from 'preact';

/** A row of short texts with a dot between them. */
export function Pieces({ class: className, children }: { class?: string; children: ComponentChildren }) {
  return <span class={`pieces ${className ?? ''}`}>{children}</span>;
}

interface PieceProps {
  id?: string;
  class?: string;
  lang?: string;
  children: ComponentChildren;
}

/** The page's words stand beside the interface's here: each piece keeps its own direction of writing. */
export function Piece({ id, class: className, lang, children }: PieceProps) {
  return (
    <span class="piece">
      <bdi id={id} class={className} lang={lang}>
        {children}
      </bdi>
    </span>
  );
}

import type { IconNode } from 'lucide';
import { h } from 'preact';

/** An icon of the set, as drawing only: what it stands beside says its meaning in words. */
export function Icon({ node, class: className = '' }: { node: IconNode; class?: string }) {
  return (
    <svg
      class={`icon ${className}`}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {node.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}

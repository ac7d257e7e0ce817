import type { IconNode } from 'lucide';
import { Icon } from '../../ui/icon.tsx';

interface IconButtonProps {
  icon: IconNode;
  label: string;
  /** The key that does the same; empty for none. */
  keys?: string;
  class?: string;
  pressed?: boolean;
  expanded?: boolean;
  disabled?: boolean;
  onClick(): void;
}

export function IconButton({
  icon,
  label,
  keys,
  class: className = '',
  pressed,
  expanded,
  disabled,
  onClick,
}: IconButtonProps) {
  return (
    <button
      type="button"
      class={`winnow-button ${className}`}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-keyshortcuts={keys === 'Esc' ? 'Escape' : keys || undefined}
      title={keys ? `${label} (${keys})` : label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon node={icon} class="winnow-icon" />
    </button>
  );
}

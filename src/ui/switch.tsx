import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

interface SwitchProps {
  id?: string;
  icon?: IconNode;
  on: boolean;
  /** Its whole name, which begins or ends with what it shows. */
  label: string;
  onClick(): void;
  disabled?: boolean;
  children: ComponentChildren;
}

/** A button that is on or off. */
export function Switch({ id, icon, on, label, onClick, disabled, children }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      id={id}
      class="button switch"
      aria-checked={on}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      {icon && <Icon node={icon} />}
      {children}
      <span class="track" aria-hidden="true" />
    </button>
  );
}

import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

interface ButtonProps {
  id?: string;
  icon?: IconNode;
  /** `strong`: the one thing to do here. */
  weight?: 'plain' | 'strong';
  /** Its name where it shows an icon only, or where what it shows says too little alone. */
  label?: string;
  class?: string;
  onClick(): void;
  disabled?: boolean;
  children?: ComponentChildren;
}

export function Button({
  id,
  icon,
  weight = 'plain',
  label,
  class: className = '',
  onClick,
  disabled,
  children,
}: ButtonProps) {
  return (
    <button
      type="button"
      id={id}
      class={`button ${weight}${children ? '' : ' bare'} ${className}`}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      {icon && <Icon node={icon} />}
      {children}
    </button>
  );
}

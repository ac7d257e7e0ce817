import type { IconNode } from 'lucide';
import { useRef } from 'preact/hooks';
import { Icon } from '../../ui/icon.tsx';

interface FieldProps {
  id: string;
  label: string;
  hint: string;
  /** Why what was typed was not taken; empty where it was. */
  problem: string;
  icon: IconNode;
  action: string;
  /** Whether what was typed was taken: then the field is emptied. Called straight from the press. */
  add(typed: string): boolean;
}

/** A line to type in, with its button. */
export function Field({ id, label, hint, problem, icon, action, add }: FieldProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <form
      class="field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (add(input.current!.value)) input.current!.value = '';
        else input.current!.focus();
      }}
    >
      <label for={id}>{label}</label>
      <div class="line">
        <input
          id={id}
          ref={input}
          type="text"
          dir="ltr"
          inputMode="url"
          autoComplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-hint ${id}-problem`}
        />
        <button type="submit" class="button outlined">
          <Icon node={icon} />
          {action}
        </button>
      </div>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <p class="problem" id={`${id}-problem`} role="alert">
        {problem}
      </p>
    </form>
  );
}

import { useRef, useState } from 'preact/hooks';

/** Keys that move along a row or column, by the direction of writing. */
function step(key: string, rightToLeft: boolean): number {
  const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const backward = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward || key === 'ArrowDown') return 1;
  if (key === backward || key === 'ArrowUp') return -1;
  return 0;
}

/**
 * One Tab stop for a group of controls; arrow keys, Home and End move inside it
 * (https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/). Put `group` on the container and `tabIndex(n)` on
 * its controls, which carry the attribute `data-stop`.
 */
export function useRovingFocus<Container extends HTMLElement>() {
  const ref = useRef<Container>(null);
  const [current, setCurrent] = useState(0);

  const stops = (): HTMLElement[] => [...(ref.current?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])];

  function onKeyDown(event: KeyboardEvent): void {
    const all = stops();
    const here = all.indexOf(event.target as HTMLElement);
    if (here < 0) return;
    const rightToLeft = getComputedStyle(all[here]!).direction === 'rtl';
    let next = here + step(event.key, rightToLeft);
    if (event.key === 'Home') next = 0;
    if (event.key === 'End') next = all.length - 1;
    if (next === here || next < 0 || next >= all.length) return;
    event.preventDefault();
    setCurrent(next);
    all[next]!.focus();
  }

  function onFocusIn(event: FocusEvent): void {
    const here = stops().indexOf(event.target as HTMLElement);
    if (here >= 0) setCurrent(here);
  }

  return {
    group: { ref, onKeyDown, onFocusIn },
    tabIndex: (position: number): number => (position === current ? 0 : -1),
  };
}

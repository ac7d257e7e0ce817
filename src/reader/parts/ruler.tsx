import { useEffect, useRef } from 'preact/hooks';

/** A band over the line that is read: it follows the pointer, and rests at the middle until there is one. */
export function Ruler({ element, isVertical }: { element: HTMLElement; isVertical: boolean }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const life = new AbortController();
    const follow = ({ clientX, clientY }: PointerEvent): void =>
      ref.current?.style.setProperty('--winnow-ruler', `${isVertical ? clientX : clientY}px`);
    element.addEventListener('pointermove', follow, { passive: true, signal: life.signal });
    return () => life.abort();
  }, [element, isVertical]);
  return <div class={`winnow-ruler${isVertical ? ' winnow-upright' : ''}`} ref={ref} aria-hidden="true" />;
}

import { useCallback, useState } from 'preact/hooks';

/** Text for screen readers: `say` speaks a change that is only seen otherwise. */
export function useAnnouncer(): { text: string; say(text: string): void } {
  const [text, setText] = useState('');
  const say = useCallback((next: string) => {
    // The same words twice are no change to a live region: a no-break space makes them one.
    setText((before) => (before === next ? `${next}\u00a0` : next));
  }, []);
  return { text, say };
}

export function Announcer({ text }: { text: string }) {
  return (
    <div class="spoken" role="status" aria-live="polite">
      {text}
    </div>
  );
}

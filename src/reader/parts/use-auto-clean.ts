import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ViewServices } from '../services.ts';

export interface AutoClean {
  isOn: boolean;
  toggle(): void;
}

/**
 * Whether this site's articles open clean by themselves. It is turned on outside the page, where the browser asks for the site: whoever
 * comes back from there finds it as it is then.
 */
export function useAutoClean({ isAutoClean, toggleAutoClean }: ViewServices): AutoClean {
  const [isOn, setOn] = useState(false);
  const ask = useCallback(() => void isAutoClean().then(setOn), [isAutoClean]);
  useEffect(() => {
    ask();
    globalThis.addEventListener('focus', ask);
    return () => globalThis.removeEventListener('focus', ask);
  }, [ask]);
  return { isOn, toggle: () => void toggleAutoClean().then(ask) };
}

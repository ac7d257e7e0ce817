import { useEffect, useState } from 'preact/hooks';
import { nameFromSelection } from '../../engine/index.ts';

/**
 * What is marked in the article, where it can be a name; null otherwise.
 *
 * @param article the element that holds it; the same function each time
 */
export function useSelectedName(article: () => Element | null | undefined): string | null {
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    const look = (): void => {
      const selection = document.getSelection();
      const element = article();
      const inside =
        selection &&
        !selection.isCollapsed &&
        element?.contains(selection.anchorNode) &&
        element.contains(selection.focusNode);
      setName(inside ? nameFromSelection(selection.toString()) : null);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [article]);
  return name;
}

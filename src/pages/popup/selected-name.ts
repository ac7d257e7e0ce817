import { useEffect, useState } from 'preact/hooks';
import { nameFromSelection } from '../../engine/index.ts';

/** What is marked in the article, where it can be a name; null otherwise. */
export function useSelectedName(): string | null {
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    const look = (): void => {
      const selection = document.getSelection();
      const article = document.getElementById('article');
      const inside =
        selection &&
        !selection.isCollapsed &&
        article?.contains(selection.anchorNode) &&
        article.contains(selection.focusNode);
      setName(inside ? nameFromSelection(selection.toString()) : null);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  return name;
}

import { Plus, X } from 'lucide';
import { useState } from 'preact/hooks';
import type { SavedState } from '../../library/index.ts';
import { t } from '../../platform/i18n.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Tools } from './app.tsx';

/** The tags of one article, with a field for another. */
export function TagEditor({ state, tools }: { state: SavedState; tools: Tools }) {
  const [text, setText] = useState('');
  const change = (tags: (before: string[]) => string[]) =>
    void tools.library.change([state.id], (now) => ({ ...now, tags: tags(now.tags) }));
  const add = () => {
    const tag = text.trim();
    setText('');
    if (tag) change((tags) => [...new Set([...tags, tag])]);
  };
  return (
    <form
      class="tag-editor"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      {state.tags.map((tag) => (
        <span class="chip" key={tag}>
          <bdi>{tag}</bdi>
          <button
            type="button"
            aria-label={t('removeTag', tag)}
            onClick={() => change((tags) => tags.filter((one) => one !== tag))}
          >
            <Icon node={X} />
          </button>
        </span>
      ))}
      <label>
        <Icon node={Plus} />
        <input
          id="new-tag"
          dir="auto"
          aria-label={t('addTag')}
          placeholder={t('addTag')}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
    </form>
  );
}

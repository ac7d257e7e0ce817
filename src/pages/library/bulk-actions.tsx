import { Archive, ArchiveRestore, Check, Star, Tag, Trash2, Undo2, X } from 'lucide';
import { useState } from 'preact/hooks';
import type { Switch } from '../../library/index.ts';
import { type PluralKey, plural, t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import type { Tools } from './app.tsx';
import { ExportMenu } from './export-menu.tsx';

interface BulkActionsProps {
  tools: Tools;
  ids: string[];
  inBin: boolean;
  clear(): void;
  selectAll(): void;
}

/** What can be done with the articles chosen; each of it can be taken back. */
export function BulkActions({ tools, ids, inBin, clear, selectAll }: BulkActionsProps) {
  const [tag, setTag] = useState<string | null>(null);
  const move = async (name: Switch, on: boolean, done: PluralKey) => {
    const undo = await tools.library.move(ids, name, on);
    tools.tell({ text: plural(done, ids.length), undo });
    clear();
  };
  const addTag = async () => {
    const added = tag?.trim();
    setTag(null);
    if (!added) return;
    const undo = await tools.library.change(ids, (state) => ({ ...state, tags: [...new Set([...state.tags, added])] }));
    tools.tell({ text: plural('doneTagged', ids.length), undo });
    clear();
  };
  const removeForGood = async () => {
    await tools.library.remove(ids);
    tools.tell({ text: plural('doneRemoved', ids.length) });
    clear();
  };
  return (
    <div class="bulk" role="toolbar" aria-label={t('chosen')}>
      <span id="chosen">{plural('chosenArticles', ids.length)}</span>
      <Button id="select-all" onClick={selectAll}>
        {t('selectAll')}
      </Button>
      {inBin ? (
        <>
          <Button id="bulk-restore" icon={Undo2} onClick={() => void move('binned', false, 'doneRestored')}>
            {t('restore')}
          </Button>
          <Button id="bulk-remove" icon={Trash2} onClick={() => void removeForGood()}>
            {t('removeForGood')}
          </Button>
        </>
      ) : (
        <>
          <Button
            id="bulk-archive"
            icon={Archive}
            label={t('archive')}
            onClick={() => void move('archived', true, 'doneArchived')}
          />
          <Button
            icon={ArchiveRestore}
            label={t('unarchive')}
            onClick={() => void move('archived', false, 'doneUnarchived')}
          />
          <Button
            id="bulk-favourite"
            icon={Star}
            label={t('favourite')}
            onClick={() => void move('favourite', true, 'doneFavourite')}
          />
          <Button
            id="bulk-read"
            icon={Check}
            label={t('markRead')}
            onClick={() => void move('read', true, 'doneRead')}
          />
          <Button id="bulk-tag" icon={Tag} label={t('addTag')} onClick={() => setTag('')} />
          <ExportMenu tools={tools} ids={ids} />
          <Button
            id="bulk-bin"
            icon={Trash2}
            label={t('moveToBin')}
            onClick={() => void move('binned', true, 'doneBinned')}
          />
        </>
      )}
      {tag !== null && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void addTag();
          }}
        >
          <input
            id="bulk-tag-name"
            dir="auto"
            aria-label={t('addTag')}
            value={tag}
            onInput={(event) => setTag(event.currentTarget.value)}
          />
        </form>
      )}
      <Button icon={X} label={t('clearChoice')} onClick={clear} />
    </div>
  );
}

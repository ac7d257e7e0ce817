import { Archive, ArchiveRestore, ArrowLeft, Check as CheckIcon, ExternalLink, Star, Trash2 } from 'lucide';
import type { SavedState, Switch } from '../../library/index.ts';
import { plural, t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Tools } from './app.tsx';
import { ExportMenu } from './export-menu.tsx';

export const BackToLibrary = () => (
  <a class="button bare" id="back" href="#/" aria-label={t('backToLibrary')} title={t('backToLibrary')}>
    <Icon node={ArrowLeft} />
  </a>
);

/** What can be done with one article. */
export function ArticleTools({ state, url, tools }: { state: SavedState; url: string; tools: Tools }) {
  const move = async (name: Switch, on: boolean, text: string) => {
    const undo = await tools.library.move([state.id], name, on);
    tools.tell({ text, undo });
  };
  const { favourite, read, archived } = state;
  return (
    <>
      <Button
        id="favourite"
        icon={Star}
        label={t(favourite ? 'unfavourite' : 'favourite')}
        weight={favourite ? 'strong' : 'plain'}
        onClick={() => void move('favourite', !favourite, plural(favourite ? 'doneUnfavourite' : 'doneFavourite', 1))}
      />
      <Button
        id="read"
        icon={CheckIcon}
        label={t(read ? 'markUnread' : 'markRead')}
        weight={read ? 'strong' : 'plain'}
        onClick={() => void move('read', !read, plural(read ? 'doneUnread' : 'doneRead', 1))}
      />
      <Button
        id="archive"
        icon={archived ? ArchiveRestore : Archive}
        label={t(archived ? 'unarchive' : 'archive')}
        onClick={() => void move('archived', !archived, plural(archived ? 'doneUnarchived' : 'doneArchived', 1))}
      />
      <ExportMenu tools={tools} ids={[state.id]} />
      <Button
        id="bin"
        icon={Trash2}
        label={t('moveToBin')}
        onClick={() => void move('binned', true, plural('doneBinned', 1))}
      />
      {/^https?:/.test(url) && (
        <a
          class="button bare"
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={t('openOriginal')}
          title={t('openOriginal')}
        >
          <Icon node={ExternalLink} />
        </a>
      )}
    </>
  );
}

import { ALargeSmall, BookmarkCheck, BookmarkPlus, CircleHelp, Headphones, List, PanelRight, Wand, X } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { Article } from '../../engine/index.ts';
import { formatNumber, plural, t } from '../../platform/i18n.ts';
import type { Shortcuts } from '../../platform/settings/shortcuts.ts';
import { IconButton } from './icon-button.tsx';
import type { Position } from './position.ts';
import type { AutoClean } from './use-auto-clean.ts';
import type { Saving } from './use-saving.ts';
import type { Sheet } from './view.tsx';

interface BarProps {
  article: Article | null;
  position: Position;
  hasContents: boolean;
  pressed: { contents: boolean; panel: boolean; listen: boolean; sheet: Sheet };
  shortcuts: Shortcuts;
  /** Null where there is no site to turn on. */
  autoClean: AutoClean | null;
  /** Null where it is read out of the library. */
  saving: Saving | null;
  /** What else stands here. */
  tools?: ComponentChildren;
  onContents(): void;
  onPanel(): void;
  onListen(): void;
  onSheet(sheet: Sheet): void;
  close(): void;
}

/** The row on top: what can be done, and how far the reading is. */
export function Bar(props: BarProps) {
  const {
    article,
    position,
    hasContents,
    pressed,
    shortcuts,
    autoClean,
    tools,
    saving,
    onContents,
    onPanel,
    onListen,
    onSheet,
    close,
  } = props;
  const left = position.minutesLeft;
  return (
    <header class="winnow-bar" translate={false}>
      <div
        class="winnow-progress"
        role="progressbar"
        aria-label={t('viewProgress')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={position.percent}
      />
      <div class="winnow-tools">
        {hasContents && (
          <IconButton
            icon={List}
            label={t('viewContents')}
            keys={shortcuts.contents}
            pressed={pressed.contents}
            onClick={onContents}
          />
        )}
      </div>
      <p class="winnow-left">
        {article &&
          (position.percent >= 100 ? (
            t('viewRead')
          ) : (
            <>
              {`${formatNumber(position.percent)} %`}
              <span class="winnow-minutes">{` · ${plural('viewMinutesLeft', left)}`}</span>
            </>
          ))}
      </p>
      <div class="winnow-tools" role="toolbar" aria-label={t('viewTools')}>
        {tools}
        {saving && <SaveButton saving={saving} keys={shortcuts.save} />}
        <IconButton
          icon={Headphones}
          label={t('viewListen')}
          keys={shortcuts.listen}
          pressed={pressed.listen}
          onClick={onListen}
        />
        <IconButton
          icon={ALargeSmall}
          label={t('viewText')}
          keys={shortcuts.text}
          expanded={pressed.sheet === 'text'}
          onClick={() => onSheet('text')}
        />
        <IconButton
          icon={PanelRight}
          label={t('viewPanel')}
          keys={shortcuts.panel}
          pressed={pressed.panel}
          onClick={onPanel}
        />
        <IconButton
          icon={CircleHelp}
          label={t('viewHelp')}
          keys={shortcuts.help}
          expanded={pressed.sheet === 'help'}
          onClick={() => onSheet('help')}
        />
        {autoClean && (
          <IconButton icon={Wand} label={t('autoClean')} pressed={autoClean.isOn} onClick={autoClean.toggle} />
        )}
        <IconButton icon={X} class="winnow-close" label={t('viewClose')} keys="Esc" onClick={close} />
      </div>
    </header>
  );
}

function SaveButton({ saving, keys }: { saving: Saving; keys: string }) {
  const { state, words, save } = saving;
  const isThere = state === 'saved';
  return (
    <>
      <span class="winnow-saving" role="status">
        {words}
      </span>
      <IconButton
        icon={isThere ? BookmarkCheck : BookmarkPlus}
        class="winnow-save"
        label={t(isThere ? 'saved' : state === 'changed' ? 'saveAgain' : 'save')}
        keys={keys}
        pressed={isThere}
        // While it saves it stays what it is: a button that is disabled under the focus lets the reader's next key go to the page.
        disabled={state === 'unknown'}
        onClick={save}
      />
    </>
  );
}

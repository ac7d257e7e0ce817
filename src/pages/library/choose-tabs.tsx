import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import type { OpenTab } from '../../platform/open-tabs.ts';
import { Button } from '../../ui/button.tsx';

/** A tab that can be saved, and whether its page is in the library already. */
export interface ChoosableTab extends OpenTab {
  saved: boolean;
}

interface ChooseTabsProps {
  tabs: readonly ChoosableTab[];
  /** Whether the browser told of all tabs. */
  all: boolean;
  /** Called straight from the click: the browser may be asked. */
  save(chosen: readonly OpenTab[]): void;
  close(): void;
}

/** Which of the open tabs are to be saved, by site: those that are not saved yet, unless the reader chooses otherwise. */
export function ChooseTabs({ tabs, all, save, close }: ChooseTabsProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState(() => new Set(tabs.flatMap(({ tabId, saved }) => (saved ? [] : tabId))));
  useEffect(() => dialog.current!.showModal(), []);
  const sites = Map.groupBy(tabs, ({ url }) => new URL(url).host);
  const toggle = (tabId: number) => {
    const next = new Set(chosen);
    if (!next.delete(tabId)) next.add(tabId);
    setChosen(next);
  };
  return (
    <dialog class="choose-tabs" id="choose-tabs" ref={dialog} aria-labelledby="choose-tabs-title" onClose={close}>
      <h2 id="choose-tabs-title">{t('tabsTitle')}</h2>
      {tabs.length === 0 ? <p>{t('tabsNone')}</p> : <p>{t('tabsAsk')}</p>}
      {!all && <p id="tabs-untold">{t('tabsUntold')}</p>}
      <div class="sites">
        {[...sites].map(([host, ofSite]) => (
          <fieldset key={host}>
            <legend>
              <bdi>{host}</bdi>
            </legend>
            {ofSite.map(({ tabId, title, saved }) => (
              <label key={tabId}>
                <input type="checkbox" checked={chosen.has(tabId)} onChange={() => toggle(tabId)} />
                <span>
                  <bdi>{title}</bdi>
                  {saved && <small>{t('tabKnown')}</small>}
                </span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <div class="actions">
        <Button id="leave-tabs" onClick={() => dialog.current!.close()}>
          {t('tabsLeave')}
        </Button>
        <Button
          id="save-chosen-tabs"
          weight="strong"
          disabled={chosen.size === 0}
          onClick={() => save(tabs.filter(({ tabId }) => chosen.has(tabId)))}
        >
          {t('tabsSave')}
        </Button>
      </div>
    </dialog>
  );
}

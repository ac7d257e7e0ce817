/** How far a save is: pictures read, of how many. */
export interface SaveProgress {
  tabId: number;
  done: number;
  total: number;
}

/** How far the saving of open tabs is. */
export interface TabsProgress {
  done: number;
  total: number;
}

/** Tells every page of the extension. */
const teller =
  <Progress>(name: string) =>
  (progress: Progress): void => {
    const channel = new BroadcastChannel(name);
    channel.postMessage(progress);
    channel.close();
  };

/** Gives what stops listening. */
const hearer =
  <Progress>(name: string) =>
  (listener: (progress: Progress) => void): (() => void) => {
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) => listener(data as Progress);
    return () => channel.close();
  };

const [PICTURES, TABS] = ['winnow-save-progress', 'winnow-tabs-progress'];
export const tellSaveProgress = teller<SaveProgress>(PICTURES);
export const onSaveProgress = hearer<SaveProgress>(PICTURES);
export const tellTabsProgress = teller<TabsProgress>(TABS);
export const onTabsProgress = hearer<TabsProgress>(TABS);

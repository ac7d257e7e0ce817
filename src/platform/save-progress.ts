/** How far a save is: pictures read, of how many. */
export interface SaveProgress {
  tabId: number;
  done: number;
  total: number;
}

const CHANNEL = 'winnow-save-progress';

/** Tells every page of the extension. */
export function tellSaveProgress(progress: SaveProgress): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(progress);
  channel.close();
}

/** Gives what stops listening. */
export function onSaveProgress(listener: (progress: SaveProgress) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => listener(data as SaveProgress);
  return () => channel.close();
}

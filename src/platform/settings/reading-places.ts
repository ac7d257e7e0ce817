import { getSetting, isRecord, putSetting, type Setting } from './setting.ts';

/** Where an article was left. */
export interface ReadingPlace {
  /** Of the block at the top, among all blocks of the article. */
  block: number;
  blocks: number;
  /** 0 to 1. */
  progress: number;
  /** Milliseconds since 1970. */
  at: number;
}

type Places = Record<string, ReadingPlace>;

/** Articles that are remembered; the longest unread goes first. */
const MOST = 400;

const placesSetting: Setting<Places> = {
  key: 'places',
  area: 'local',
  read: (stored) =>
    Object.fromEntries(
      Object.entries(isRecord(stored) ? stored : {}).filter((entry): entry is [string, ReadingPlace] =>
        isPlace(entry[1]),
      ),
    ),
};

const isPlace = (value: unknown): value is ReadingPlace =>
  isRecord(value) && ['block', 'blocks', 'progress', 'at'].every((key) => Number.isFinite(value[key]));

/** An article's own key: its address without fragment. */
const keyOf = (url: string): string => url.replace(/#.*$/s, '');

export async function getReadingPlace(url: string): Promise<ReadingPlace | null> {
  return (await getSetting(placesSetting))[keyOf(url)] ?? null;
}

/** Null forgets it. Never rejects. */
export async function putReadingPlace(url: string, place: ReadingPlace | null): Promise<void> {
  const { [keyOf(url)]: _, ...others } = await getSetting(placesSetting);
  const all = Object.entries(place ? { ...others, [keyOf(url)]: place } : others);
  const kept = all.sort(([, a], [, b]) => b.at - a.at).slice(0, MOST);
  await putSetting(placesSetting, Object.fromEntries(kept)).catch(() => undefined);
}

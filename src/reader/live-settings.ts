import { type ReadingSettings, readingSetting, siteReadingSetting } from '../platform/settings/reading.ts';
import { getSetting, putSetting, type Setting, watchSetting } from '../platform/settings/setting.ts';
import { type Shortcuts, shortcutsSetting } from '../platform/settings/shortcuts.ts';

/** A slider tells of every step; the browser's synced store takes two writes a second. */
const WRITE_AFTER = 400;

/** The reader's settings as they are now, in this view and in every other that is open. */
export class LiveSettings {
  private everywhere!: ReadingSettings;
  private here: Partial<ReadingSettings> | null = null;
  private keys!: Shortcuts;
  private readonly heard = new Set<() => void>();
  private readonly writing = new Map<string, { timer: ReturnType<typeof setTimeout>; write(): void }>();

  private constructor(private readonly host: string) {}

  /** Of a page's host name. Watches until the signal ends it; what is not written yet is written then. */
  static async of(host: string, signal: AbortSignal): Promise<LiveSettings> {
    const live = new LiveSettings(host);
    const site = siteReadingSetting(host);
    const [everywhere, here, keys] = await Promise.all([
      getSetting(readingSetting),
      getSetting(site),
      getSetting(shortcutsSetting),
    ]);
    Object.assign(live, { everywhere, here, keys });
    live.follow(readingSetting, (value) => (live.everywhere = value), signal);
    live.follow(site, (value) => (live.here = value), signal);
    live.follow(shortcutsSetting, (value) => (live.keys = value), signal);
    signal.addEventListener('abort', () => {
      for (const { timer, write } of live.writing.values()) {
        clearTimeout(timer);
        write();
      }
      live.heard.clear();
    });
    return live;
  }

  get reading(): ReadingSettings {
    return { ...this.everywhere, ...this.here };
  }

  get shortcuts(): Shortcuts {
    return this.keys;
  }

  /** Whether this site has settings of its own. */
  get isForSite(): boolean {
    return this.here !== null;
  }

  change(changes: Partial<ReadingSettings>): void {
    if (this.here) {
      this.here = { ...this.here, ...changes };
      this.write(siteReadingSetting(this.host), this.here);
    } else {
      this.everywhere = { ...this.everywhere, ...changes };
      this.write(readingSetting, this.everywhere);
    }
    this.tell();
  }

  /** From now on changes hold on this site alone, or what it had of its own is forgotten. */
  setForSite(own: boolean): void {
    this.here = own ? {} : null;
    this.write(siteReadingSetting(this.host), this.here ?? undefined);
    this.tell();
  }

  setShortcuts(keys: Shortcuts): void {
    this.keys = keys;
    this.write(shortcutsSetting, keys);
    this.tell();
  }

  /** Gives what ends it. */
  subscribe(changed: () => void): () => void {
    this.heard.add(changed);
    return () => this.heard.delete(changed);
  }

  private follow<Value>(setting: Setting<Value>, take: (value: Value) => void, signal: AbortSignal): void {
    watchSetting(
      setting,
      (value) => {
        // An echo of what was written before the change that is still to be written.
        if (this.writing.has(setting.key)) return;
        take(value);
        this.tell();
      },
      signal,
    );
  }

  private write<Value>(setting: Setting<Value>, value: Value | undefined): void {
    clearTimeout(this.writing.get(setting.key)?.timer);
    const write = (): void => {
      this.writing.delete(setting.key);
      // Where the store is full or gone, the settings hold in this view all the same.
      putSetting(setting, value).catch(() => undefined);
    };
    this.writing.set(setting.key, { timer: setTimeout(write, WRITE_AFTER), write });
  }

  private tell(): void {
    for (const changed of this.heard) changed();
  }
}

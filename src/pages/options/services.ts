import type { Command } from '../../platform/commands.ts';
import type { Site } from '../../platform/sites/site.ts';

/** A site of the list, or one that the browser allows though it is not there. */
export interface ShownSite extends Site {
  isListed: boolean;
}

/** What the options need from outside themselves. Tests give their own. */
export interface Services {
  /** Tells of the sites, now and at each change. Returns what ends that. */
  watchSites(listener: (sites: ShownSite[]) => void): () => void;
  /** Must be called straight from a click: the browser asks. Whether it allows them. */
  turnOn(sites: Site[]): Promise<boolean>;
  turnOff(site: Site): Promise<void>;
  /** Must be called straight from a click. */
  setSubdomains(site: Site, wanted: boolean): Promise<void>;
  setExcluded(site: Site, excluded: string[]): Promise<void>;
  /** Puts sites on the list, without asking the browser for them. */
  addSites(sites: Site[]): Promise<void>;
  /** Hands back a permission that nothing needs. */
  giveBack(pattern: string): Promise<void>;
  saveFile(name: string, text: string): void;
  commands(): Promise<Command[]>;
  openShortcutSettings(): Promise<void>;
}

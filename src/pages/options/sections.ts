import type { JSX } from 'preact';
import type { MessageKey } from '../../platform/i18n.ts';
import type { Services, ShownSite } from './services.ts';
import { Shortcuts } from './shortcuts.tsx';
import { Sites } from './sites.tsx';
import { Transfer } from './transfer.tsx';

export interface SectionProps {
  services: Services;
  sites: ShownSite[];
  /** Speaks a change that is only seen otherwise. */
  say(text: string): void;
  /** Waits for work, and shows why where it fails. */
  attempt(work: Promise<unknown>): void;
}

/** The parts of the options, in their order. */
export const SECTIONS: readonly { id: string; title: MessageKey; Section(props: SectionProps): JSX.Element }[] = [
  { id: 'sites', title: 'sitesTitle', Section: Sites },
  { id: 'transfer', title: 'transferTitle', Section: Transfer },
  { id: 'shortcuts', title: 'shortcutsTitle', Section: Shortcuts },
];

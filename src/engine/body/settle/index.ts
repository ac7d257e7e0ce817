import { alikeCards } from './alike-cards.ts';
import { emptySections } from './empty-sections.ts';
import { hidden } from './hidden.ts';
import { listings } from './listings.ts';
import { longRuns } from './long-runs.ts';
import { oneText } from './one-text.ts';
import { repeatedText } from './repeated-text.ts';
import { repeatedTitle } from './repeated-title.ts';
import { sectionHeadings } from './section-headings.ts';
import type { Settlement } from './settlement.ts';
import { siteKeeps, siteRemoves } from './site-rule.ts';
import { smallForms } from './small-forms.ts';
import { summaries } from './summaries.ts';
import { sureClutter } from './sure-clutter.ts';
import { wholeGroups } from './whole-groups.ts';
import { wholeTables } from './whole-tables.ts';

/** In this order: what brings something back comes before what must stay out. */
export const SETTLEMENTS: readonly Settlement[] = [
  longRuns,
  oneText,
  wholeTables,
  wholeGroups,
  alikeCards,
  listings,
  summaries,
  sectionHeadings,
  smallForms,
  sureClutter,
  emptySections,
  siteKeeps,
  siteRemoves,
  hidden,
  repeatedTitle,
  repeatedText,
];

import { alikeCards } from './alike-cards.ts';
import { commentsBelow } from './comments-below.ts';
import { disclosures } from './disclosures.ts';
import { emptySections } from './empty-sections.ts';
import { footnotes } from './footnotes.ts';
import { hidden } from './hidden.ts';
import { listings } from './listings.ts';
import { longRuns } from './long-runs.ts';
import { oneText } from './one-text.ts';
import { readingBelow } from './reading-below.ts';
import { repeatedText } from './repeated-text.ts';
import { repeatedTitle } from './repeated-title.ts';
import { sectionHeadings } from './section-headings.ts';
import type { Settlement } from './settlement.ts';
import { siteKeeps, siteRemoves } from './site-rule.ts';
import { smallForms } from './small-forms.ts';
import { summaries } from './summaries.ts';
import { sureClutter } from './sure-clutter.ts';
import { wholeGroups } from './whole-groups.ts';
import { wholeLists } from './whole-lists.ts';
import { wholeTables } from './whole-tables.ts';

/** In this order: what brings something back comes before what must stay out. */
export const SETTLEMENTS: readonly Settlement[] = [
  longRuns,
  oneText,
  wholeTables,
  wholeGroups,
  wholeLists,
  footnotes,
  alikeCards,
  listings,
  summaries,
  sectionHeadings,
  smallForms,
  commentsBelow,
  sureClutter,
  disclosures,
  readingBelow,
  emptySections,
  siteKeeps,
  siteRemoves,
  hidden,
  repeatedTitle,
  repeatedText,
];

import type { Choice } from '../clutter/account.ts';
import { isPermalink } from '../dom/permalink.ts';
import { NO_MARKS, type SiteMarks } from '../sites/site-marks.ts';
import { assembleBody } from './assemble-body.ts';
import { chooseBlocks } from './choose-blocks.ts';
import type { PageFacts, PageHints } from './features/page-facts.ts';
import { keepCaptions } from './keep-captions.ts';
import { keptMedia } from './keep-media.ts';
import type { BodyModel } from './model/body-model.ts';
import type { ReadBlocks } from './page-block.ts';
import { readPageBlocks } from './page-blocks.ts';

export interface Body extends Choice {
  /** A new tree of the article's body, not yet sanitised. */
  element: Element;
  facts: PageFacts;
}

/**
 * The article's body: the page cut into blocks of text, each judged by itself and by what is around it, and those that are the article's
 * put together again.
 *
 * @param clutter what the clutter rules would take, with 1 + the rule's index
 * @param site what the site's own rules say
 */
export function isolateBody(
  root: Element,
  clutter: ReadonlyMap<Element, number>,
  hints: PageHints,
  model: BodyModel,
  site: SiteMarks = NO_MARKS,
): Body {
  const read = readPageBlocks(root, clutter, site.removed);
  const { kept, chance, settledBy, facts } = chooseBlocks(read, hints, model, site);
  const media = keptMedia(read, kept, facts, site);
  keepCaptions(read, kept, media, site);
  const texts = new Set<Node>();
  for (let i = 0; i < kept.length; i++)
    if (kept[i]) for (const node of read.nodes[i]!) if (!isPermalink(node)) texts.add(node);
  return {
    element: assembleBody(root, { texts, media, targets: targetsOf(read, kept) }),
    read,
    kept,
    chance,
    settledBy,
    media,
    site,
    facts,
  };
}

function targetsOf(read: ReadBlocks, kept: Uint8Array): Set<string> {
  const targets = new Set<string>();
  for (let i = 0; i < kept.length; i++) {
    if (!kept[i] || !read.blocks[i]!.inPageLinks) continue;
    for (const anchor of read.anchors[i]!) {
      const href = anchor.getAttribute('href') ?? '';
      if (href.startsWith('#')) targets.add(href.slice(1));
    }
  }
  return targets;
}

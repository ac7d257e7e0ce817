import { isAmidSentence } from './amid-sentence.ts';
import type { PageContext } from './clutter-rule.ts';
import type { ElementProfile } from './element-profile.ts';
import { CLUTTER_RULES } from './index.ts';

/** Never removed by a rule, whatever their classes say. */
const KEPT_TAGS = new Set(['body', 'main', 'article', 'h1', 'picture', 'table', 'tbody', 'tr', 'pre', 'code', 'math']);
/** A rule that would take more than this share of the page's words has mistaken the article for clutter. */
const MOST_SHARE = 0.5;

const SHOWS_WITHOUT_CHILDREN = new Set(['img', 'iframe', 'ins', 'video', 'input']);
const SURE_RULES = CLUTTER_RULES.flatMap(({ removes }, index) => (removes ? [{ removes, number: index + 1 }] : []));

/** 1 + the index of the first rule that is sure of an element, 0 where none is. */
function ruleFor(profile: ElementProfile, page: PageContext): number {
  for (const { removes, number } of SURE_RULES) if (removes(profile, page)) return number;
  return 0;
}

/** What is clutter wherever it stands, largest pieces first, none inside another, with 1 + the index of its rule. */
export function findClutter(page: PageContext): Map<Element, number> {
  const found = new Map<Element, number>();
  const { list } = page.profiles;
  for (let i = 1; i < list.length; ) {
    const profile = list[i]!;
    const { tag, element, words } = profile;
    let taken = false;
    // An icon's `<i>`, a spacer: on most pages every third element.
    const isNothing = words === 0 && !element.firstChild && !SHOWS_WITHOUT_CHILDREN.has(tag);
    if (!isNothing && !KEPT_TAGS.has(tag) && (words <= page.pageWords * MOST_SHARE || words <= 20)) {
      const rule = ruleFor(profile, page);
      // "AD" in a listing is a letter and another.
      if (rule && !isAmidSentence(element, tag) && !element.closest('pre, code')) {
        found.set(element, rule);
        taken = true;
      }
    }
    i = taken ? profile.end : i + 1;
  }
  return found;
}

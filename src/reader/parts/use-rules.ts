import { useEffect, useRef, useState } from 'preact/hooks';
import { type Article, type BlockText, type Removal, rangeOf, selectorOf } from '../../engine/index.ts';
import { t } from '../../platform/i18n.ts';
import { addReaderRule, dropReaderRule, readerRulesSetting } from '../../platform/settings/reader-rules.ts';
import { getSetting } from '../../platform/settings/setting.ts';
import { scrollToRange } from '../../ui/highlight.ts';
import { findInPage } from '../page/find-in-page.ts';
import { pickInPage } from '../pick/pick-in-page.ts';
import { pickInText } from '../pick/pick-in-text.ts';
import type { ViewServices } from '../services.ts';

export interface SiteDecision {
  list: 'keep' | 'remove';
  selector: string;
}

/** The reader's say in what is article. */
export interface Rules {
  /** Put back for this reading alone. */
  forNow: readonly string[];
  forSite: readonly SiteDecision[];
  isBusy: boolean;
  /** Back to its place, now or on every page of the site. */
  putBack(removal: Removal, always: boolean): void;
  /** Takes back what was decided. */
  forget(selector: string): void;
  /** Lets the reader point at a block, in the text or in the page. */
  point(where: 'text' | 'page'): void;
}

interface RulesOptions {
  document: Document;
  element: HTMLElement;
  article: Article;
  blocks: BlockText;
  services: ViewServices;
  replace(article: Article): void;
  say(text: string): void;
}

const hostOf = (article: Article): string => new URL(article.url).hostname.replace(/^www\./, '');

export function useRules({ document, element, article, blocks, services, replace, say }: RulesOptions): Rules {
  const [forNow, setForNow] = useState<string[]>([]);
  const [forSite, setForSite] = useState<SiteDecision[]>([]);
  const [isBusy, setBusy] = useState(false);
  const revealed = useRef('');
  const host = hostOf(article);

  const loadSite = async (): Promise<void> => {
    const rules = await getSetting(readerRulesSetting(host));
    const listed = (list: 'keep' | 'remove') =>
      rules.flatMap((rule) => (rule[list] ?? []).map((selector) => ({ list, selector })));
    setForSite([...listed('keep'), ...listed('remove')]);
  };
  useEffect(() => void loadSite(), [host]);

  // What came back is shown where it stands now.
  useEffect(() => {
    const words = revealed.current;
    revealed.current = '';
    const start = words ? blocks.text.indexOf(words) : -1;
    const range = start < 0 ? null : rangeOf(blocks, start, start + words.length);
    if (range) scrollToRange(range);
  }, [blocks]);

  async function readAnew(keep: readonly string[]): Promise<void> {
    const outcome = await services.read({ rules: keep.length ? [{ site: host, keep, why: '' }] : [] });
    if (outcome.kind === 'article' && outcome.article.text) replace(outcome.article);
    else say(t('rulesFailed'));
    await loadSite();
  }

  async function whileBusy(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    await work().catch(() => say(t('rulesFailed')));
    setBusy(false);
  }

  async function putBack(removal: Removal, always: boolean): Promise<void> {
    // Where it stands is told by a reading that is asked for it: the first one has no time for that.
    const rules = forNow.length ? [{ site: host, keep: forNow, why: '' }] : [];
    const told = await services.read({ rules, selectors: true });
    const same = told.kind === 'article' ? told.article.removals.filter(({ text }) => text === removal.text) : [];
    const found = same.find(({ place }) => place.after === removal.place.after) ?? same[0];
    const selectors = found?.place.selectors?.filter(Boolean) ?? [];
    if (!selectors.length) return say(t('putBackFailed'));
    revealed.current = removal.text.split('\n')[0]!;
    const keep = always ? forNow : [...forNow, ...selectors];
    if (always) await addReaderRule(host, 'keep', selectors);
    else setForNow(keep);
    await readAnew(keep);
    say(t('putBackDone'));
  }

  async function point(where: 'text' | 'page'): Promise<void> {
    const picked =
      where === 'page'
        ? await pickInPage(document, element)
        : await pickInText(element).then(
            (block) => block && { element: findInPage(document, element, block), list: 'remove' as const },
          );
    if (!picked) return;
    if (!picked.element) return say(t('pointFailed'));
    await addReaderRule(host, picked.list, [selectorOf(picked.element)]);
    await readAnew(forNow);
    say(t(picked.list === 'keep' ? 'pointKept' : 'pointHidden'));
  }

  return {
    forNow,
    forSite,
    isBusy,
    putBack: (removal, always) => void whileBusy(() => putBack(removal, always)),
    forget: (selector) =>
      void whileBusy(async () => {
        const keep = forNow.filter((each) => each !== selector);
        if (keep.length === forNow.length) await dropReaderRule(host, [selector]);
        else setForNow(keep);
        await readAnew(keep);
      }),
    point: (where) => void whileBusy(() => point(where)),
  };
}

import { X } from 'lucide';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type Article, type BlockText, locate, type TextRange } from '../../engine/index.ts';
import { t } from '../../platform/i18n.ts';
import type { Findings } from '../../platform/messages.ts';
import { highlight, scrollToRange } from '../../ui/highlight.ts';
import type { Around } from '../around.ts';
import type { ViewServices } from '../services.ts';
import { IconButton } from './icon-button.tsx';
import { ClaimsPart } from './panel-claims.tsx';
import { CompaniesPart } from './panel-companies.tsx';
import { RelatedPart } from './panel-related.tsx';
import { RemovedPart } from './panel-removed.tsx';
import { RulesPart } from './panel-rules.tsx';
import { useRules } from './use-rules.ts';

interface SidePanelProps {
  document: Document;
  element: HTMLElement;
  article: Article;
  /** Its text as it stands in the view. */
  blocks: BlockText;
  services: ViewServices;
  replace(article: Article): void;
  say(text: string): void;
  close(): void;
  around?: Around | undefined;
}

/** Beside the article: what was found in it, what was taken from around it, and the reader's say in that. */
export function SidePanel({
  document,
  element,
  article,
  blocks,
  services,
  replace,
  say,
  close,
  around,
}: SidePanelProps) {
  const [findings, setFindings] = useState<Findings | null>(null);
  useEffect(() => {
    let isStale = false;
    setFindings(null);
    void services.analyse(article).then((found) => !isStale && setFindings(found));
    return () => {
      isStale = true;
      for (const name of ['winnow-mention', 'winnow-current', 'winnow-claim'] as const) highlight(name, []);
    };
  }, [article, services]);
  const rules = useRules({ document, element, article, blocks, services, replace, say });
  const show = useMemo(
    () => (ranges: readonly TextRange[], current: number) => {
      const found = ranges.map((range) => locate(blocks, article.text, range));
      highlight(
        'winnow-mention',
        found.filter((range) => range !== null),
      );
      const range = found[current] ?? null;
      highlight('winnow-current', range ? [range] : []);
      if (range) scrollToRange(range);
    },
    [article, blocks],
  );
  const text = useCallback(() => element.querySelector('.winnow-article'), [element]);
  return (
    <aside class="winnow-side" translate={false} aria-label={t('viewPanel')}>
      <IconButton icon={X} class="winnow-side-close" label={t('viewClosePanel')} onClick={close} />
      {around?.panel}
      <CompaniesPart
        article={article}
        found={findings?.companies}
        services={services}
        text={text}
        show={show}
        say={say}
      />
      <ClaimsPart
        article={article}
        found={findings?.claims}
        covered={findings?.covered ?? true}
        services={services}
        show={show}
        say={say}
      />
      <RelatedPart related={article.related} pageUrl={article.url} services={services} say={say} />
      <RemovedPart removals={article.removals} rules={around ? null : rules} />
      {!around && <RulesPart rules={rules} />}
    </aside>
  );
}

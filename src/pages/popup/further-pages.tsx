import { Files, LoaderCircle } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { type Article, nextToRead, type PageSeries } from '../../engine/index.ts';
import { type MessageKey, plural, t } from '../../platform/i18n.ts';
import { MOST_PAGES, type PageProblem } from '../../platform/messages.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Services } from './services.ts';

interface FurtherPagesProps {
  article: Article;
  services: Services;
  say(text: string): void;
  replace(article: Article, said: string): void;
}

type State =
  | { kind: 'still' }
  | { kind: 'reading'; page: number; total: number | null }
  | { kind: 'ended'; why: string; problem: PageProblem['reason'] | 'failed' };

/** Says that the article goes over several pages, and reads them where the reader asks for it. Nothing where it is one page. */
export function FurtherPages({ article, services, say, replace }: FurtherPagesProps) {
  const [state, setState] = useState<State>({ kind: 'still' });
  const latest = useRef(article);
  latest.current = article;
  const { pages } = article;
  if (!pages) return null;
  const next = nextToRead([article]);
  if (!next && pages.read.length === 1) return null;

  async function read(from: number): Promise<void> {
    setState({ kind: 'reading', page: from, total: pages!.total });
    say(readingText(from, pages!.total));
    for (;;) {
      const outcome = await services.readFurtherPage();
      if (outcome.kind === 'page') {
        setState({ kind: 'reading', page: outcome.next, total: outcome.total });
        continue;
      }
      const why = outcome.kind === 'failed' ? t('page_failed') : outcome.problem ? problemText(outcome.problem) : '';
      const problem = outcome.kind === 'failed' ? 'failed' : (outcome.problem?.reason ?? 'stopped');
      setState(why ? { kind: 'ended', why, problem } : { kind: 'still' });
      const whole = outcome.kind === 'finished' ? outcome.article : null;
      const isMore = whole !== null && (whole.pages?.read.length ?? 1) > (latest.current.pages?.read.length ?? 1);
      if (isMore) replace(whole, [standing(whole.pages!), why].filter(Boolean).join('. '));
      else say(why || standing(pages!));
      return;
    }
  }

  const isReading = state.kind === 'reading';
  const problem = state.kind === 'ended' ? state.problem : null;
  const offered = next && !(problem && FINAL.includes(problem));
  return (
    <div
      class="further-pages"
      id="further-pages"
      dir={t('localeDirection') as 'ltr' | 'rtl'}
      lang={t('localeCode')}
      aria-busy={isReading}
    >
      <Icon node={isReading ? LoaderCircle : Files} class={isReading ? 'turning' : ''} />
      <p>
        {isReading ? readingText(state.page, state.total) : standing(pages)}
        {state.kind === 'ended' && <span class="why">{state.why}</span>}
      </p>
      {(offered || isReading) && (
        <Button
          id="read-pages"
          onClick={() => void (isReading ? services.stopFurtherPages() : next && read(next.number))}
        >
          {isReading ? t('stopReading') : offer(pages, problem)}
        </Button>
      )}
    </div>
  );
}

const readingText = (page: number, total: number | null): string =>
  total === null ? t('readingPage', String(page)) : t('readingPageOf', String(page), String(total));

/** What of the article is there. */
function standing({ current, total, read, next }: PageSeries): string {
  if (read.length === 1)
    return total === null ? t('pageOfMore', String(current)) : t('pageOf', String(current), String(total));
  if (read.length === total || (total === null && next === null)) return plural('allPages', read.length);
  return total === null ? plural('somePages', read.length) : plural('somePagesOf', read.length, String(total));
}

/** Problems that are the same the next time. */
const FINAL: readonly (PageProblem['reason'] | 'failed')[] = [
  'policy',
  'not-html',
  'too-large',
  'elsewhere',
  'repeats',
  'failed',
];

function offer({ total, read }: PageSeries, problem: PageProblem['reason'] | 'failed' | null): string {
  if (problem && problem !== 'too-many') return t('tryAgain');
  if (read.length > 1) return t('readMorePages');
  return total !== null && total > MOST_PAGES ? t('readFirstPages', String(MOST_PAGES)) : t('readAllPages');
}

const PROBLEMS: Record<Exclude<PageProblem['reason'], 'stopped' | 'too-many' | 'status'>, MessageKey> = {
  unreachable: 'page_unreachable',
  policy: 'page_policy',
  slow: 'page_slow',
  'not-html': 'page_not_html',
  'too-large': 'page_too_large',
  elsewhere: 'page_elsewhere',
  'other-page': 'page_other_page',
  repeats: 'page_repeats',
};

/** Empty where the reader knows: it was they who stopped it. */
function problemText({ page, reason, status }: PageProblem): string {
  if (reason === 'stopped') return '';
  if (reason === 'too-many') return t('page_too_many', String(MOST_PAGES));
  if (reason === 'status') return t('page_status', String(page), String(status));
  return t(PROBLEMS[reason], String(page));
}

import { ChevronLeft, ChevronRight, EyeOff, X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { Article, Company } from '../../engine/index.ts';
import { formatNumber, t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { useRovingFocus } from '../../ui/roving-focus.ts';
import { EMPHASIS_NONE, type Emphasis, excerptAround } from './emphasis.ts';

/** Rows that are there at a time: of thousands, those around the mention that is shown. */
const LISTED = 200;

interface MentionsProps {
  article: Article;
  shown: Extract<Emphasis, { kind: 'mention' }>;
  setEmphasis(emphasis: Emphasis): void;
  /** The reader says that it is no company. */
  hide(company: Company): void;
}

/** Where a company is named: steps through the mentions, and lists each with the words around it. */
export function Mentions({ article, shown, setEmphasis, hide }: MentionsProps) {
  const { company, index } = shown;
  const total = company.mentions.length;
  const { group, tabIndex } = useRovingFocus<HTMLOListElement>();
  const list = useRef<HTMLElement>(null);
  const first = Math.max(0, Math.min(index - LISTED / 2, total - LISTED));
  const go = (to: number) => setEmphasis({ kind: 'mention', company, index: (to + total) % total });

  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current]');
    const rows = current?.closest('ol');
    // Only inside its own list: the panel around it stays where the reader put it.
    if (current && rows)
      rows.scrollTop = current.offsetTop - rows.offsetTop - rows.clientHeight / 2 + current.offsetHeight / 2;
  }, [index]);

  return (
    <section class="mentions" id="mentions" aria-label={t('mentionsOf', company.name)} ref={list}>
      <div class="walk">
        <strong dir="auto">{company.name}</strong>
        <span class="position">{t('mentionPosition', formatNumber(index + 1), formatNumber(total))}</span>
        <Button icon={ChevronLeft} label={t('previousMention')} onClick={() => go(index - 1)} disabled={total < 2} />
        <Button icon={ChevronRight} label={t('nextMention')} onClick={() => go(index + 1)} disabled={total < 2} />
        <Button icon={X} label={t('leaveMentions')} onClick={() => setEmphasis(EMPHASIS_NONE)} />
      </div>
      <p class="company-facts">
        <span dir="auto">{fullNameOf(company)}</span>
        <Button id="not-a-company" icon={EyeOff} onClick={() => hide(company)}>
          {t('notACompany')}
        </Button>
      </p>
      <ol lang={article.lang || undefined} dir={article.dir} start={first + 1} {...group}>
        {company.mentions.slice(first, first + LISTED).map((mention, row) => {
          const position = first + row;
          const [before, name, after] = excerptAround(article.text, mention);
          return (
            <li key={mention.start}>
              <button
                type="button"
                data-stop
                tabIndex={tabIndex(row)}
                aria-current={position === index ? 'true' : undefined}
                onClick={() => go(position)}
              >
                {before}
                <b>{name}</b>
                {after}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** "Alphabet (GOOGL)": the name that the list of companies has for it, with its ticker symbol. */
function fullNameOf({ name, canonicalName, ticker }: Company): string {
  return ticker ? t('companyAndTicker', canonicalName ?? name, ticker) : name;
}

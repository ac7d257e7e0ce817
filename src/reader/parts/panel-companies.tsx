import { EyeOff, Plus, Undo2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { Article, Company, TextRange } from '../../engine/index.ts';
import { formatNumber, plural, t } from '../../platform/i18n.ts';
import type { Failure } from '../../platform/messages.ts';
import { Icon } from '../../ui/icon.tsx';
import { type CorrectedCompanies, type CorrectionStore, useCorrectedCompanies } from './corrected-companies.ts';
import { PanelPart, Unready } from './panel-part.tsx';
import { useSelectedName } from './selected-name.ts';

interface CompaniesPartProps {
  article: Article;
  /** Undefined while they are looked for. */
  found: Company[] | Failure | undefined;
  services: CorrectionStore;
  /** The element that holds the article; the same function each time. */
  text: () => Element | null;
  show(ranges: readonly TextRange[], current: number): void;
  say(text: string): void;
}

/** Companies as chips: each press goes on to the next place where it is named. */
export function CompaniesPart({ article, found, services, text, show, say }: CompaniesPartProps) {
  const [at, setAt] = useState<{ name: string; index: number } | null>(null);
  const companies = useCorrectedCompanies(article, Array.isArray(found) ? found : [], services, say);
  if (!Array.isArray(found))
    return <Unready name="companies" title="companies" failure={found} problem="companiesFailed" />;
  const { shown, hidden } = companies;
  const key = shown.filter(({ role }) => role === 'key');
  const others = shown.filter(({ role }) => role !== 'key');
  const current = shown.find(({ name }) => name === at?.name);

  function step({ name, mentions }: Company): void {
    const index = at?.name === name ? (at.index + 1) % mentions.length : 0;
    setAt({ name, index });
    show(mentions, index);
    const { start } = mentions[index]!;
    const around = article.text.slice(Math.max(0, start - 20), start + 60).replace(/\s+/g, ' ');
    say(t('mentionSpoken', formatNumber(index + 1), formatNumber(mentions.length), around));
  }
  function hide(company: Company): void {
    setAt(null);
    show([], 0);
    companies.hide(company);
  }

  const chips = (some: Company[]) => (
    <ul class="winnow-chips">
      {some.map((company) => {
        const { name, mentions, ticker } = company;
        const isShown = at?.name === name;
        return (
          <li key={name}>
            <button type="button" aria-pressed={isShown} disabled={!mentions.length} onClick={() => step(company)}>
              <bdi>{name}</bdi> {ticker && <span class="winnow-ticker">{ticker}</span>}{' '}
              <span class="winnow-count" aria-hidden="true">
                {isShown
                  ? `${formatNumber(at.index + 1)}/${formatNumber(mentions.length)}`
                  : formatNumber(mentions.length)}
              </span>
              <span class="winnow-spoken">{plural('mentions', mentions.length)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );

  return (
    <PanelPart name="companies" title="companies" count={key.length}>
      {shown.length === 0 && <p class="winnow-note">{t('noCompanies')}</p>}
      {key.length > 0 && chips(key)}
      {others.length > 0 && key.length > 0 && (
        <details>
          <summary>{plural('alsoMentioned', others.length)}</summary>
          {chips(others)}
        </details>
      )}
      {others.length > 0 && key.length === 0 && chips(others)}
      {current && (
        <p class="winnow-actions">
          <button type="button" class="winnow-not-a-company" onClick={() => hide(current)}>
            <Icon node={EyeOff} class="winnow-icon" />
            <span>
              <bdi>{current.name}</bdi>: {t('notACompany')}
            </span>
          </button>
        </p>
      )}
      <Corrections companies={companies} text={text} />
      {hidden.length > 0 && (
        <details class="winnow-hidden-companies">
          <summary>{plural('hiddenCompanies', hidden.length)}</summary>
          <ul class="winnow-chips">
            {hidden.map((company) => (
              <li key={company.name}>
                <button type="button" title={t('showCompanyAgain')} onClick={() => companies.showAgain(company)}>
                  <bdi>{company.name}</bdi>
                  <span class="winnow-spoken">{t('showCompanyAgain')}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </PanelPart>
  );
}

/** A name marked in the article can be added, the last correction taken back. */
function Corrections({ companies, text }: { companies: CorrectedCompanies; text: () => Element | null }) {
  const selected = useSelectedName(text);
  const { undo, shown } = companies;
  const isKnown = shown.some(
    ({ name, aliases, role }) => role === 'key' && selected !== null && [name, ...aliases].includes(selected),
  );
  if (!undo && (selected === null || isKnown)) return null;
  return (
    <div class="winnow-actions">
      {selected !== null && !isKnown && (
        <button type="button" class="winnow-add-company" onClick={() => companies.add(selected)}>
          <Icon node={Plus} class="winnow-icon" />
          {t('addCompany', selected)}
        </button>
      )}
      {undo && (
        <>
          <span dir="auto">{undo.said}</span>
          <button type="button" class="winnow-undo-company" onClick={undo.back}>
            <Icon node={Undo2} class="winnow-icon" />
            {t('undo')}
          </button>
        </>
      )}
    </div>
  );
}

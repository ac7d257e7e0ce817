import { useState } from 'preact/hooks';
import type { Article, Company } from '../../engine/index.ts';
import { formatNumber, plural, t } from '../../platform/i18n.ts';
import type { Failure } from '../../platform/messages.ts';
import { useCorrectedCompanies } from '../../reader/parts/corrected-companies.ts';
import { useRovingFocus } from '../../ui/roving-focus.ts';
import { Corrections, Hidden } from './company-corrections.tsx';
import { EMPHASIS_NONE, type Emphasis } from './emphasis.ts';
import { Mentions } from './mentions.tsx';
import { PanelSection, Searching } from './panel-section.tsx';
import type { Services } from './services.ts';
import { isFailure } from './state.ts';

interface CompaniesProps {
  article: Article;
  /** Undefined while they are looked for. */
  found: Company[] | Failure | undefined;
  services: Pick<Services, 'companyCorrections' | 'saveCompanyCorrections'>;
  say(text: string): void;
  emphasis: Emphasis;
  setEmphasis(emphasis: Emphasis): void;
}

/** Chips for the companies the article is about; those it names in passing are folded away. */
export function Companies({ article, found, services, say, emphasis, setEmphasis }: CompaniesProps) {
  const [unfolded, setUnfolded] = useState(false);
  const corrected = useCorrectedCompanies(article, Array.isArray(found) ? found : [], services, say);
  if (!found || isFailure(found)) {
    return (
      <PanelSection id="companies" title="companies">
        {found ? <p class="nothing">{t('companiesFailed', found.message)}</p> : <Searching />}
      </PanelSection>
    );
  }
  const { shown } = corrected;
  const key = shown.filter(({ role }) => role === 'key');
  const others = shown.filter(({ role }) => role !== 'key');
  const hide = (company: Company) => {
    setEmphasis(EMPHASIS_NONE);
    corrected.hide(company);
  };
  const chips = (companies: Company[]) => <Chips companies={companies} emphasis={emphasis} setEmphasis={setEmphasis} />;
  return (
    <PanelSection id="companies" title="companies" count={key.length}>
      {shown.length === 0 && <p class="nothing">{t('noCompanies')}</p>}
      {key.length > 0 && chips(key)}
      {others.length > 0 && key.length > 0 && (
        <details class="also" open={unfolded} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
          <summary>{plural('alsoMentioned', others.length)}</summary>
          {chips(others)}
        </details>
      )}
      {others.length > 0 && key.length === 0 && chips(others)}
      {emphasis.kind === 'mention' && (
        <Mentions article={article} shown={emphasis} setEmphasis={setEmphasis} hide={hide} />
      )}
      <Corrections companies={corrected} />
      <Hidden companies={corrected.hidden} showAgain={corrected.showAgain} />
    </PanelSection>
  );
}

interface ChipsProps {
  companies: Company[];
  emphasis: Emphasis;
  setEmphasis(emphasis: Emphasis): void;
}

function Chips({ companies, emphasis, setEmphasis }: ChipsProps) {
  const { group, tabIndex } = useRovingFocus<HTMLUListElement>();
  let stop = 0;
  return (
    <ul class="chips" {...group}>
      {companies.map((company) => {
        const { name, mentions, role, ticker } = company;
        const note = role === 'source' ? t('citedSource') : undefined;
        if (mentions.length === 0) {
          return (
            <li key={name}>
              <span class="chip still" dir="auto" title={note}>
                <span class="name">{name}</span> <span class="count">{t('inTitle')}</span>
              </span>
            </li>
          );
        }
        const shown = emphasis.kind === 'mention' && emphasis.company.name === name;
        return (
          <li key={name}>
            <button
              type="button"
              class="chip"
              data-stop
              tabIndex={tabIndex(stop++)}
              aria-pressed={shown}
              title={note}
              onClick={() => setEmphasis(shown ? EMPHASIS_NONE : { kind: 'mention', company, index: 0 })}
            >
              <span class="name" dir="auto">
                {name}
              </span>{' '}
              {ticker && <span class="ticker">{ticker}</span>}{' '}
              <span class="count" aria-hidden="true">
                {formatNumber(mentions.length)}
              </span>
              <span class="spoken">{plural('mentions', mentions.length)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

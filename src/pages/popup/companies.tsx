import { useState } from 'preact/hooks';
import type { Article, Company } from '../../engine/index.ts';
import { formatNumber, plural, t } from '../../platform/i18n.ts';
import type { Failure } from '../../platform/messages.ts';
import { useRovingFocus } from '../../ui/roving-focus.ts';
import { EMPHASIS_NONE, type Emphasis } from './emphasis.ts';
import { Mentions } from './mentions.tsx';
import { PanelSection, Searching } from './panel-section.tsx';
import { isFailure } from './state.ts';

interface CompaniesProps {
  article: Article;
  /** Undefined while they are looked for. */
  found: Company[] | Failure | undefined;
  emphasis: Emphasis;
  setEmphasis(emphasis: Emphasis): void;
}

/** Chips for the companies the article is about; those it names in passing are folded away. */
export function Companies({ article, found, emphasis, setEmphasis }: CompaniesProps) {
  const [unfolded, setUnfolded] = useState(false);
  if (!found || isFailure(found)) {
    return (
      <PanelSection id="companies" title="companies">
        {found ? <p class="nothing">{t('companiesFailed', found.message)}</p> : <Searching />}
      </PanelSection>
    );
  }
  const key = found.filter(({ role }) => role === 'key');
  const others = found.filter(({ role }) => role !== 'key');
  const chips = (companies: Company[]) => <Chips companies={companies} emphasis={emphasis} setEmphasis={setEmphasis} />;
  return (
    <PanelSection id="companies" title="companies" count={key.length}>
      {found.length === 0 && <p class="nothing">{t('noCompanies')}</p>}
      {key.length > 0 && chips(key)}
      {others.length > 0 && key.length > 0 && (
        <details class="also" open={unfolded} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
          <summary>{plural('alsoMentioned', others.length)}</summary>
          {chips(others)}
        </details>
      )}
      {others.length > 0 && key.length === 0 && chips(others)}
      {emphasis.kind === 'mention' && <Mentions article={article} shown={emphasis} setEmphasis={setEmphasis} />}
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
        const { name, mentions, role } = company;
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

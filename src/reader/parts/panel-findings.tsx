import { useState } from 'preact/hooks';
import type { Article, Claim, Company, TextRange } from '../../engine/index.ts';
import { formatNumber, plural, t } from '../../platform/i18n.ts';
import type { Failure } from '../../platform/messages.ts';
import { CLAIM_NAMES } from '../../platform/names.ts';
import { PanelPart } from './panel-part.tsx';

type Show = (ranges: readonly TextRange[], current: number) => void;

interface PartProps<Found> {
  article: Article;
  /** Undefined while they are looked for. */
  found: Found[] | Failure | undefined;
  show: Show;
}

/** Companies as chips: each press goes on to the next place where it is named. */
export function CompaniesPart({ article, found, show, say }: PartProps<Company> & { say(text: string): void }) {
  const [at, setAt] = useState<{ name: string; index: number } | null>(null);
  if (!Array.isArray(found))
    return <Unready name="companies" title="companies" failure={found} problem="companiesFailed" />;
  const key = found.filter(({ role }) => role === 'key');
  const others = found.filter(({ role }) => role !== 'key');

  function step({ name, mentions }: Company): void {
    const index = at?.name === name ? (at.index + 1) % mentions.length : 0;
    setAt({ name, index });
    show(mentions, index);
    const { start } = mentions[index]!;
    const around = article.text.slice(Math.max(0, start - 20), start + 60).replace(/\s+/g, ' ');
    say(t('mentionSpoken', formatNumber(index + 1), formatNumber(mentions.length), around));
  }

  const chips = (companies: Company[]) => (
    <ul class="winnow-chips">
      {companies.map((company) => {
        const { name, mentions } = company;
        const isShown = at?.name === name;
        return (
          <li key={name}>
            <button type="button" aria-pressed={isShown} disabled={!mentions.length} onClick={() => step(company)}>
              <bdi>{name}</bdi>{' '}
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
      {found.length === 0 && <p class="winnow-note">{t('noCompanies')}</p>}
      {key.length > 0 && chips(key)}
      {others.length > 0 && key.length > 0 && (
        <details>
          <summary>{plural('alsoMentioned', others.length)}</summary>
          {chips(others)}
        </details>
      )}
      {others.length > 0 && key.length === 0 && chips(others)}
    </PanelPart>
  );
}

/** Claims word for word; a press shows the sentence in its place. */
export function ClaimsPart({ article, found, show }: PartProps<Claim>) {
  if (!Array.isArray(found)) return <Unready name="claims" title="claims" failure={found} problem="claimsFailed" />;
  return (
    <PanelPart name="claims" title="claims" count={found.length}>
      {found.length === 0 && <p class="winnow-note">{t('noClaims')}</p>}
      <ol class="winnow-claims">
        {found.map((claim) => (
          <li key={claim.start}>
            <button type="button" onClick={() => show([claim], 0)}>
              <span lang={article.lang || undefined} dir={article.dir}>
                {claim.text}
              </span>
              <span class="winnow-kind">
                <bdi>{t(CLAIM_NAMES[claim.kind])}</bdi>
                {claim.speaker && <bdi>{claim.speaker}</bdi>}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </PanelPart>
  );
}

interface UnreadyProps {
  name: string;
  title: 'companies' | 'claims';
  failure: Failure | undefined;
  problem: 'companiesFailed' | 'claimsFailed';
}

function Unready({ name, title, failure, problem }: UnreadyProps) {
  return (
    <PanelPart name={name} title={title}>
      <p class="winnow-note">{failure ? t(problem, failure.message) : t('viewSearching')}</p>
    </PanelPart>
  );
}

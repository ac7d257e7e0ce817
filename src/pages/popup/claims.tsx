import type { Article, Claim } from '../../engine/index.ts';
import { t } from '../../platform/i18n.ts';
import type { Failure } from '../../platform/messages.ts';
import { CLAIM_NAMES } from '../../platform/names.ts';
import { Piece, Pieces } from '../../ui/pieces.tsx';
import { useRovingFocus } from '../../ui/roving-focus.ts';
import { EMPHASIS_NONE, type Emphasis } from './emphasis.ts';
import { PanelSection, Searching } from './panel-section.tsx';
import { isFailure } from './state.ts';

interface ClaimsProps {
  article: Article;
  /** Undefined while they are looked for. */
  found: Claim[] | Failure | undefined;
  emphasis: Emphasis;
  setEmphasis(emphasis: Emphasis): void;
}

/** What the article asserts, word for word; a click shows the sentence in its place. */
export function Claims({ article, found, emphasis, setEmphasis }: ClaimsProps) {
  const { group, tabIndex } = useRovingFocus<HTMLOListElement>();
  if (!found || isFailure(found)) {
    return (
      <PanelSection id="claims" title="claims">
        {found ? <p class="nothing">{t('claimsFailed', found.message)}</p> : <Searching />}
      </PanelSection>
    );
  }
  return (
    <PanelSection id="claims" title="claims" count={found.length}>
      {found.length === 0 && <p class="nothing">{t('noClaims')}</p>}
      <ol class="claims" {...group}>
        {found.map((claim, index) => {
          const shown = emphasis.kind === 'claim' && emphasis.index === index;
          return (
            <li key={claim.start}>
              <button
                type="button"
                class="claim"
                data-stop
                tabIndex={tabIndex(index)}
                aria-pressed={shown}
                onClick={() => setEmphasis(shown ? EMPHASIS_NONE : { kind: 'claim', index })}
              >
                <span class="claim-text" lang={article.lang || undefined} dir={article.dir}>
                  <WithFigures claim={claim} />
                </span>
                <Pieces class="claim-meta">
                  <Piece class="kind">{t(CLAIM_NAMES[claim.kind])}</Piece>
                  {claim.speaker && <Piece class="speaker">{claim.speaker}</Piece>}
                </Pieces>
              </button>
            </li>
          );
        })}
      </ol>
    </PanelSection>
  );
}

/** The sentence as it is, its figures in bold. */
function WithFigures({ claim }: { claim: Claim }) {
  const pieces = [];
  let at = 0;
  for (const figure of [...claim.figures].sort((a, b) => a.start - b.start)) {
    const start = figure.start - claim.start;
    const end = figure.end - claim.start;
    if (start < at || end > claim.text.length) continue;
    pieces.push(claim.text.slice(at, start), <b key={start}>{claim.text.slice(start, end)}</b>);
    at = end;
  }
  return (
    <>
      {pieces}
      {claim.text.slice(at)}
    </>
  );
}

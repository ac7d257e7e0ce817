import { useEffect, useState } from 'preact/hooks';
import type { Article, Claim } from '../../engine/index.ts';
import { t } from '../../platform/i18n.ts';
import type { Failure } from '../../platform/messages.ts';
import { CLAIM_NAMES } from '../../platform/names.ts';
import { ALL_CLAIMS, ClaimFilter, passes } from '../../reader/parts/claim-filter.tsx';
import { ClaimText } from '../../reader/parts/claim-text.tsx';
import { Piece, Pieces } from '../../ui/pieces.tsx';
import { useRovingFocus } from '../../ui/roving-focus.ts';
import { ClaimActions } from './claim-actions.tsx';
import { EMPHASIS_NONE, type Emphasis } from './emphasis.ts';
import { PanelSection, Searching } from './panel-section.tsx';
import type { Services } from './services.ts';
import { isFailure } from './state.ts';
import { hostOf, webAddress } from './web-address.ts';

interface ClaimsProps {
  article: Article;
  /** Undefined while they are looked for. */
  found: Claim[] | Failure | undefined;
  /** Whether what was learned knows the article's language. */
  covered: boolean;
  services: Services;
  say(text: string): void;
  emphasis: Emphasis;
  setEmphasis(emphasis: Emphasis): void;
}

/** Each claim is three stops for the arrow keys: itself, copying, searching. */
const STOPS = 3;

/** What the article asserts, word for word; a click shows the sentence in its place. */
export function Claims({ article, found, covered, services, say, emphasis, setEmphasis }: ClaimsProps) {
  const { group, tabIndex } = useRovingFocus<HTMLOListElement>();
  const [choice, setChoice] = useState(ALL_CLAIMS);
  useEffect(() => setChoice(ALL_CLAIMS), [article]);
  if (!found || isFailure(found)) {
    return (
      <PanelSection id="claims" title="claims">
        {found ? <p class="nothing">{t('claimsFailed', found.message)}</p> : <Searching />}
      </PanelSection>
    );
  }
  // The place among all of them is what the emphasis goes by.
  const shown = found.map((claim, index) => ({ claim, index })).filter(({ claim }) => passes(choice, claim));
  return (
    <PanelSection id="claims" title="claims" count={shown.length}>
      {!covered && <p class="nothing covered-less">{t('claimsCoveredLess')}</p>}
      {found.length === 0 && <p class="nothing">{t('noClaims')}</p>}
      <ClaimFilter name="claim" claims={found} choice={choice} choose={setChoice} />
      {found.length > 0 && shown.length === 0 && <p class="nothing">{t('noClaimsChosen')}</p>}
      <ol class="claims" {...group}>
        {shown.map(({ claim, index }, row) => {
          const pressed = emphasis.kind === 'claim' && emphasis.index === index;
          const stop = row * STOPS;
          return (
            <li key={claim.start} class="claim-card">
              <button
                type="button"
                class="claim"
                data-stop
                tabIndex={tabIndex(stop)}
                aria-pressed={pressed}
                onClick={() => setEmphasis(pressed ? EMPHASIS_NONE : { kind: 'claim', index })}
              >
                <span class="claim-text" lang={article.lang || undefined} dir={article.dir}>
                  <ClaimText claim={claim} />
                </span>
                <Pieces class="claim-meta">
                  <Piece class="kind">{t(CLAIM_NAMES[claim.kind])}</Piece>
                  {claim.speaker && (
                    <Piece class="speaker">
                      <span title={claim.cue ?? undefined}>{claim.speaker}</span>
                    </Piece>
                  )}
                  {claim.hedges.length > 0 && <Piece class="hedged">{t('claimHedged')}</Piece>}
                </Pieces>
              </button>
              <ClaimActions
                article={article}
                claim={claim}
                services={services}
                say={say}
                tabIndexes={[tabIndex(stop + 1), tabIndex(stop + 2)]}
              />
              <Evidence claim={claim} />
            </li>
          );
        })}
      </ol>
    </PanelSection>
  );
}

/** The links that stand in a claim: what it rests on. */
function Evidence({ claim }: { claim: Claim }) {
  const links = claim.links.filter(
    ({ url }, i, all) => webAddress(url) && all.findIndex((link) => link.url === url) === i,
  );
  if (!links.length) return null;
  return (
    <ul class="evidence" aria-label={t('claimEvidence')}>
      {links.map(({ url, text }) => (
        <li key={url}>
          <a href={webAddress(url)!} title={text || undefined} target="_blank" rel="noopener noreferrer">
            {hostOf(url)}
          </a>
        </li>
      ))}
    </ul>
  );
}

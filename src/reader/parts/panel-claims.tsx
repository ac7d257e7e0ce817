import { Check, Quote, Search } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article, Claim, TextRange } from '../../engine/index.ts';
import { t } from '../../platform/i18n.ts';
import { type Failure, failureOf } from '../../platform/messages.ts';
import { CLAIM_NAMES } from '../../platform/names.ts';
import { Icon } from '../../ui/icon.tsx';
import type { ViewServices } from '../services.ts';
import { ALL_CLAIMS, ClaimFilter, passes } from './claim-filter.tsx';
import { ClaimText } from './claim-text.tsx';
import { PanelPart, Unready } from './panel-part.tsx';

type ClaimServices = Pick<ViewServices, 'copyClaim' | 'searchWeb'>;

interface ClaimsPartProps {
  article: Article;
  /** Undefined while they are looked for. */
  found: Claim[] | Failure | undefined;
  /** Whether what was learned knows the article's language. */
  covered: boolean;
  services: ClaimServices;
  show(ranges: readonly TextRange[], current: number): void;
  say(text: string): void;
}

/** Claims word for word; a press shows the sentence in its place. */
export function ClaimsPart({ article, found, covered, services, show, say }: ClaimsPartProps) {
  const [choice, setChoice] = useState(ALL_CLAIMS);
  useEffect(() => setChoice(ALL_CLAIMS), [article]);
  if (!Array.isArray(found)) return <Unready name="claims" title="claims" failure={found} problem="claimsFailed" />;
  const shown = found.filter((claim) => passes(choice, claim));
  return (
    <PanelPart name="claims" title="claims" count={shown.length}>
      {!covered && <p class="winnow-note">{t('claimsCoveredLess')}</p>}
      {found.length === 0 && <p class="winnow-note">{t('noClaims')}</p>}
      <ClaimFilter name="winnow-claim" claims={found} choice={choice} choose={setChoice} />
      {found.length > 0 && shown.length === 0 && <p class="winnow-note">{t('noClaimsChosen')}</p>}
      <ol class="winnow-claims">
        {shown.map((claim) => (
          <li key={claim.start}>
            <button type="button" class="winnow-claim" onClick={() => show([claim], 0)}>
              <span class="winnow-claim-text" lang={article.lang || undefined} dir={article.dir}>
                <ClaimText claim={claim} />
              </span>
              <span class="winnow-kind">
                <bdi>{t(CLAIM_NAMES[claim.kind])}</bdi>
                {claim.speaker && <bdi title={claim.cue ?? undefined}>{claim.speaker}</bdi>}
                {claim.hedges.length > 0 && <bdi>{t('claimHedged')}</bdi>}
              </span>
            </button>
            <ClaimFoot article={article} claim={claim} services={services} say={say} />
          </li>
        ))}
      </ol>
    </PanelPart>
  );
}

interface ClaimFootProps {
  article: Article;
  claim: Claim;
  services: ClaimServices;
  say(text: string): void;
}

/** How long the tick stays after copying, in milliseconds. */
const COPIED_FOR = 2000;

/** What a claim rests on, and what can be done with it: quote it elsewhere, and look it up by the reader's own search engine. */
function ClaimFoot({ article, claim, services, say }: ClaimFootProps) {
  const [copied, setCopied] = useState(false);
  const [problem, setProblem] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const links = claim.links.filter(
    ({ url }, i, all) => /^https?:/.test(url) && all.findIndex((link) => link.url === url) === i,
  );
  const fail = (error: unknown) => {
    const text = t('claimActionFailed', failureOf(error).message);
    setProblem(text);
    say(text);
  };

  async function copy(): Promise<void> {
    try {
      await services.copyClaim(article, claim);
    } catch (error) {
      return fail(error);
    }
    setProblem('');
    setCopied(true);
    say(t('copied'));
    clearTimeout(timer.current);
    timer.current = setTimeout(setCopied, COPIED_FOR, false);
  }

  /** Only what the reader pressed: the page can reach the view, and click for itself. */
  const pressed = (act: () => void) => (event: Event) => event.isTrusted && act();

  return (
    <div class={`winnow-claim-foot${links.length || problem ? '' : ' winnow-raised'}`}>
      {links.length > 0 && (
        <ul aria-label={t('claimEvidence')}>
          {links.map(({ url, text }) => (
            <li key={url}>
              <a href={url} title={text || undefined} target="_blank" rel="noopener noreferrer">
                {new URL(url).hostname.replace(/^www\./, '')}
              </a>
            </li>
          ))}
        </ul>
      )}
      <button
        type="button"
        class="winnow-button winnow-copy-claim"
        title={t('copyClaim')}
        aria-label={t('copyClaim')}
        onClick={pressed(() => void copy())}
      >
        <Icon node={copied ? Check : Quote} class="winnow-icon" />
      </button>
      <button
        type="button"
        class="winnow-button winnow-search-claim"
        title={t('searchClaim')}
        aria-label={t('searchClaim')}
        onClick={pressed(() => void services.searchWeb(claim.text).catch(fail))}
      >
        <Icon node={Search} class="winnow-icon" />
      </button>
      {problem && <p class="winnow-note">{problem}</p>}
    </div>
  );
}

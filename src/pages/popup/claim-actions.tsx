import { Check, Quote, Search } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article, Claim } from '../../engine/index.ts';
import { t } from '../../platform/i18n.ts';
import { failureOf } from '../../platform/messages.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Services } from './services.ts';

interface ClaimActionsProps {
  article: Article;
  claim: Claim;
  services: Services;
  say(text: string): void;
  /** Of the first of the two in the group of controls that they belong to. */
  tabIndexes: [copy: number, search: number];
}

/** What can be done with a claim: quote it elsewhere, and look it up by the reader's own search engine. */
export function ClaimActions({ article, claim, services, say, tabIndexes }: ClaimActionsProps) {
  const [copied, setCopied] = useState(false);
  const [problem, setProblem] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const fail = (error: unknown) => {
    const text = t('claimActionFailed', failureOf(error).message);
    setProblem(text);
    say(text);
  };

  async function copy(): Promise<void> {
    try {
      await services.copy(await services.quotationOf(article, claim));
    } catch (error) {
      return fail(error);
    }
    setProblem('');
    setCopied(true);
    say(t('copied'));
    clearTimeout(timer.current);
    timer.current = setTimeout(setCopied, 2000, false);
  }

  return (
    <>
      <span class="claim-actions">
        <button
          type="button"
          class="button bare copy-claim"
          data-stop
          tabIndex={tabIndexes[0]}
          title={t('copyClaim')}
          aria-label={t('copyClaim')}
          onClick={copy}
        >
          <Icon node={copied ? Check : Quote} />
        </button>
        <button
          type="button"
          class="button bare search-claim"
          data-stop
          tabIndex={tabIndexes[1]}
          title={t('searchClaim')}
          aria-label={t('searchClaim')}
          onClick={() => void services.searchWeb(claim.text).catch(fail)}
        >
          <Icon node={Search} />
        </button>
      </span>
      {problem && <p class="nothing">{problem}</p>}
    </>
  );
}

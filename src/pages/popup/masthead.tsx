import { BookOpenText, Check, Copy, Undo2 } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../engine/index.ts';
import { t } from '../../platform/i18n.ts';
import { failureOf } from '../../platform/messages.ts';
import { Button } from '../../ui/button.tsx';
import { AutoCleanLine, AutoCleanSwitch, useAutoClean } from './auto-clean.tsx';
import { LibraryButton, SaveButton } from './save-button.tsx';
import type { Services } from './services.ts';

interface MastheadProps {
  /** Null while there is nothing to act on. */
  article: Article | null;
  services: Services;
  say(text: string): void;
}

/** The row on top: Winnow's mark, and what can be done with the article. */
export function Masthead({ article, services, say }: MastheadProps) {
  const [problem, setProblem] = useState('');
  const tell = (text: string) => {
    setProblem(text);
    say(text);
  };
  const autoClean = useAutoClean(services.autoClean, say);
  return (
    <header class="top">
      <div class="masthead">
        <img class="mark" src="/icons/winnow.svg" alt="" width="20" height="20" />
        <span class="wordmark">Winnow</span>
        {problem && <p class="problem">{problem}</p>}
        <div class="actions" id="actions">
          {article && (
            <>
              <SaveButton article={article} whole={() => wholeOf(article)} services={services} say={say} fail={tell} />
              <CopyMarkdown article={article} services={services} say={say} fail={tell} />
              <CleanViewSwitch services={services} fail={tell} />
            </>
          )}
          <AutoCleanSwitch state={autoClean} service={services.autoClean} />
          <LibraryButton services={services} />
        </div>
      </div>
      <AutoCleanLine state={autoClean} service={services.autoClean} />
    </header>
  );
}

/** The article with what was found in it meanwhile. */
function wholeOf(article: Article): Article {
  const { winnowArticle } = globalThis as { winnowArticle?: Article };
  return winnowArticle?.url === article.url && winnowArticle.text === article.text ? winnowArticle : article;
}

interface CopyProps {
  article: Article;
  services: Services;
  say(text: string): void;
  fail(text: string): void;
}

function CopyMarkdown({ article, services, say, fail }: CopyProps) {
  const [copied, setCopied] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  async function copy(): Promise<void> {
    const markdown = await services.toMarkdown(article).catch((error) => void fail(failureOf(error).message));
    if (markdown === undefined) return;
    try {
      await services.copy(markdown);
    } catch {
      services.saveFile(`${article.title || t('untitled')}.md`, markdown, 'text/markdown');
      return fail(t('copyFailed'));
    }
    setCopied(true);
    say(t('copied'));
    clearTimeout(timer.current);
    timer.current = setTimeout(setCopied, 2000, false);
  }

  return (
    <Button id="copy-markdown" icon={copied ? Check : Copy} onClick={copy}>
      {/* Both texts take their place, so that the row does not move when they change. */}
      <span class="swap">
        <span class={copied ? 'away' : ''}>{t('copyMarkdown')}</span>
        <span class={copied ? '' : 'away'} aria-hidden={!copied}>
          {t('copied')}
        </span>
      </span>
    </Button>
  );
}

function CleanViewSwitch({ services, fail }: Pick<CopyProps, 'services' | 'fail'>) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    void services.cleanViewState().then((outcome) => setOpen(outcome.kind === 'open'));
  }, [services]);

  async function toggle(): Promise<void> {
    const outcome = await (open ? services.closeCleanView() : services.openCleanView());
    if (outcome.kind === 'failed') return fail(t('cleanViewFailed', outcome.message));
    setOpen(outcome.kind === 'open');
    // What the reader asked for is in the page now, behind the popup.
    services.leave();
  }

  return (
    <Button id="clean-view" icon={open ? Undo2 : BookOpenText} onClick={toggle}>
      {open ? t('closeCleanView') : t('openCleanView')}
    </Button>
  );
}

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Article, type BlockText, type Company, readBlockText } from '../../engine/index.ts';
import { t } from '../../platform/i18n.ts';
import { failureOf } from '../../platform/messages.ts';
import { ArticleHeader } from './article-header.tsx';
import { Claims } from './claims.tsx';
import { Companies } from './companies.tsx';
import { EMPHASIS_NONE, type Emphasis, useEmphasis } from './emphasis.ts';
import { afterPaint } from './first-paint.ts';
import { FurtherPages } from './further-pages.tsx';
import { divideLongArticle } from './long-article.ts';
import { leaveOutMissingPicture } from './missing-picture.ts';
import { PanelLinks } from './panel-links.tsx';
import { RelatedReading } from './related-reading.tsx';
import { Removed } from './removed.tsx';
import type { Services } from './services.ts';
import { type Findings, isFailure } from './state.ts';

const NO_COMPANIES: Company[] = [];
const companiesOf = (findings: Findings | null): Company[] =>
  findings && !isFailure(findings.companies) ? findings.companies : NO_COMPANIES;

interface ReadingProps {
  article: Article;
  services: Services;
  say(text: string): void;
  /** Shows another article in its place, and says so. */
  replace(article: Article, said: string): void;
}

/** The article, and beside it what was found in it and taken from around it. */
export function Reading({ article, services, say, replace }: ReadingProps) {
  const scroller = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const shownText = useRef<BlockText | null>(null);
  const [findings, setFindings] = useState<Findings | null>(null);
  // What stands beside the article waits until the article is on screen.
  const [painted, setPainted] = useState(false);
  const [emphasis, setEmphasis] = useState<Emphasis>(EMPHASIS_NONE);

  useLayoutEffect(() => {
    shownText.current = null;
    setFindings(null);
    setPainted(false);
    setEmphasis(EMPHASIS_NONE);
    body.current!.replaceChildren(services.sanitize(article.html));
    divideLongArticle(body.current!);
    let stale = false;
    afterPaint(() => {
      if (stale) return;
      performance.mark('winnow:article');
      setPainted(true);
      // Space and the arrow keys scroll the article. Not before it is painted: focus() would have it laid out twice.
      scroller.current!.focus({ preventScroll: true });
      services
        .find(article)
        .catch((error) => ({ companies: failureOf(error), claims: failureOf(error), covered: true }))
        .then((found) => !stale && setFindings(found));
    });
    return () => {
      stale = true;
    };
  }, [article, services]);

  useEffect(() => {
    if (!findings) return;
    const companies = Array.isArray(findings.companies) ? findings.companies : [];
    const claims = Array.isArray(findings.claims) ? findings.claims : [];
    Object.assign(globalThis, { winnowArticle: { ...article, companies, claims } });
    document.documentElement.dataset.complete = 'true';
  }, [findings, article]);

  const readShown = useCallback(() => {
    shownText.current ??= readBlockText(body.current!);
    return shownText.current;
  }, []);
  useEmphasis(emphasis, article, findings, readShown, say);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || emphasis === EMPHASIS_NONE) return;
    // Else the browser would close the popup.
    event.preventDefault();
    event.stopPropagation();
    setEmphasis(EMPHASIS_NONE);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the emphasis wherever the focus is
    <div class="columns" onKeyDown={onKeyDown} onErrorCapture={leaveOutMissingPicture}>
      <main
        class="reading"
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
        tabIndex={0}
        aria-label={t('articleRegion')}
      >
        <article lang={article.lang || undefined} dir={article.dir}>
          <ArticleHeader article={article} />
          <FurtherPages article={article} services={services} say={say} replace={replace} />
          <div class="winnow-article" id="article" ref={body} />
        </article>
      </main>
      <aside class="findings" aria-label={t('findingsRegion')}>
        <PanelLinks />
        <Companies
          article={article}
          found={findings?.companies}
          services={services}
          say={say}
          emphasis={emphasis}
          setEmphasis={setEmphasis}
        />
        <Claims
          article={article}
          found={findings?.claims}
          covered={findings?.covered ?? true}
          services={services}
          say={say}
          emphasis={emphasis}
          setEmphasis={setEmphasis}
        />
        {painted && (
          <RelatedReading
            article={article}
            companies={companiesOf(findings)}
            searched={findings !== null}
            services={services}
            say={say}
          />
        )}
        {painted && <Removed removals={article.removals} />}
      </aside>
    </div>
  );
}

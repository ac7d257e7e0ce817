import { type ComponentChildren, h } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BlockText } from '../../engine/index.ts';
import { quotationOf } from '../../exports/quotation.ts';
import type { SavedBody, SavedState } from '../../library/index.ts';
import { copyText } from '../../platform/clipboard.ts';
import { readCompanyCorrections, saveCompanyCorrections } from '../../platform/company-corrections.ts';
import { t } from '../../platform/i18n.ts';
import { wishForLink } from '../../platform/link-wish.ts';
import { ask } from '../../platform/messaging.ts';
import { searchWeb } from '../../platform/web-search.ts';
import { dress } from '../../reader/dress.ts';
import { LiveSettings } from '../../reader/live-settings.ts';
import { View } from '../../reader/parts/view.tsx';
import type { ViewServices } from '../../reader/services.ts';
import type { Tools } from './app.tsx';
import { articleForView } from './article-for-view.ts';
import { showStoredPictures } from './show-stored-pictures.ts';

interface SavedViewProps {
  body: SavedBody;
  state: SavedState;
  tools: Tools;
  /** In the view's bar. */
  bar: ComponentChildren;
  /** On top of its side panel. */
  panel: ComponentChildren;
  filled(text: BlockText, element: HTMLElement): void;
}

/** How long a reader stays at a place before it is written down, in milliseconds. */
const STAYS = 600;

/** A saved article in the clean view itself, with the reader's settings for its site. Nothing of it is asked of the network. */
export function SavedView({ body, state, tools, bar, panel, filled }: SavedViewProps) {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const article = useMemo(() => articleForView(body.article), [body.id]);
  const settings = useSettings(article.url);
  const pictures = useRef<() => void>(() => undefined);
  useEffect(() => () => pictures.current(), []);
  useDress(element, settings);

  const services = useMemo<ViewServices>(
    () => ({
      sanitize: (html) => {
        const tree = tools.sanitize(html);
        pictures.current();
        pictures.current = showStoredPictures(tree, body, tools.library);
        for (const link of tree.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')) {
          link.target = '_blank';
          link.rel = 'noopener noreferrer';
        }
        return tree;
      },
      // Its page is not there: it is what it was when it was saved.
      read: async () => ({ kind: 'article', article }),
      analyse: async () => ({ companies: article.companies, claims: article.claims, covered: true }),
      // This page's own styles have them.
      faces: async () => [],
      companyCorrections: readCompanyCorrections,
      saveCompanyCorrections,
      copyClaim: (of, claim) => copyText(quotationOf(of, claim)),
      searchWeb,
      isAutoClean: async () => false,
      toggleAutoClean: async () => undefined,
      followLink: (url, action) =>
        wishForLink({ url, action })
          .then((allowed) => (allowed ? ask('followWish', { url }) : 'none'))
          .catch(() => 'failed'),
      closed: () => undefined,
    }),
    [body.id],
  );
  const reaching = useRef<ReturnType<typeof setTimeout>>(undefined);
  const reached = (position: number) => {
    clearTimeout(reaching.current);
    reaching.current = setTimeout(() => void tools.library.reach(state.id, position), STAYS);
  };
  useEffect(() => () => clearTimeout(reaching.current), []);
  const shown = useMemo(() => ({ kind: 'article', article }) as const, [article]);
  // `winnow-view` is no element of preact's types.
  return h(
    'winnow-view' as 'div',
    { ref: setElement, dir: t('localeDirection') as 'ltr' },
    <dialog open class="winnow-frame" data-instant="" aria-label={t('viewLabel')}>
      {element && settings && (
        <View
          document={document}
          element={element}
          shown={shown}
          isPlaced
          services={services}
          settings={settings}
          close={() => {
            location.hash = '#/';
          }}
          replace={() => undefined}
          around={{
            tools: bar,
            panel,
            reached,
            filled: (text, at) => {
              filled(text, at);
              goOnAt(at, state.position);
            },
          }}
        />
      )}
    </dialog>,
  );
}

/** The reader's settings, of this site or everywhere, as long as the article is open. */
function useSettings(url: string): LiveSettings | null {
  const [settings, setSettings] = useState<LiveSettings | null>(null);
  useEffect(() => {
    const life = new AbortController();
    void LiveSettings.of(new URL(url).hostname, life.signal).then((live) => !life.signal.aborted && setSettings(live));
    return () => life.abort();
  }, [url]);
  return settings;
}

function useDress(element: HTMLElement | null, settings: LiveSettings | null): void {
  useLayoutEffect(() => {
    if (!element || !settings) return;
    const darkness = matchMedia('(prefers-color-scheme: dark)');
    const redress = () => dress(element, settings.reading, darkness.matches);
    redress();
    darkness.addEventListener('change', redress);
    const stop = settings.subscribe(redress);
    return () => {
      darkness.removeEventListener('change', redress);
      stop();
    };
  }, [element, settings]);
}

/** What the view remembers of a page goes first; this holds where it remembers nothing: on another device, after a restore. */
const VIEW_GOES_FIRST = 250;

function goOnAt(body: HTMLElement, position: number): void {
  if (position <= 0.03 || position >= 0.97) return;
  setTimeout(() => {
    const page = body.closest('.winnow-page');
    if (page && page.scrollTop === 0) page.scrollTop = position * (page.scrollHeight - page.clientHeight);
  }, VIEW_GOES_FIRST);
}

import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { type Article, readBlockText } from '../../engine/index.ts';
import { t } from '../../platform/i18n.ts';
import { Announcer, useAnnouncer } from '../../ui/announcer.tsx';
import type { Around } from '../around.ts';
import type { LiveSettings } from '../live-settings.ts';
import type { Shown, ViewServices } from '../services.ts';
import { ArticleText } from './article-text.tsx';
import { Bar } from './bar.tsx';
import { Contents } from './contents.tsx';
import { Help } from './help.tsx';
import { usePosition } from './position.ts';
import { Ruler } from './ruler.tsx';
import { headingsIn } from './sections.ts';
import { SidePanel } from './side-panel.tsx';
import { useSpeech } from './speech.ts';
import { SpeechBar } from './speech-bar.tsx';
import { TextSettings } from './text-settings.tsx';
import { useAutoClean } from './use-auto-clean.ts';
import { useSaving } from './use-saving.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { Zoom } from './zoom.tsx';

interface ViewProps {
  document: Document;
  /** `<winnow-view>`. */
  element: HTMLElement;
  shown: Shown;
  /** Whether it stands in the page and has a layout. */
  isPlaced: boolean;
  services: ViewServices;
  settings: LiveSettings;
  close(): void;
  replace(article: Article): void;
  around?: Around;
}

/** What lies over the article: one at a time. */
export type Sheet = 'none' | 'text' | 'help';

/** From this width on the table of contents has its place beside the text, in CSS pixels. */
const ROOM_FOR_CONTENTS = 1180;

/** Everything inside the view's frame. */
export function View({ document, element, shown, isPlaced, services, settings, close, replace, around }: ViewProps) {
  const scroller = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [sheet, setSheet] = useState<Sheet>('none');
  const [hasPanel, setPanel] = useState(() => around !== undefined && innerWidth >= ROOM_FOR_CONTENTS);
  const [hasContents, setContents] = useState(() => innerWidth >= ROOM_FOR_CONTENTS);
  const [zoomed, setZoomed] = useState<HTMLImageElement | null>(null);
  const [filled, setFilled] = useState<Article | null>(null);
  const announcer = useAnnouncer();
  const { say } = announcer;
  const { reading } = settings;
  const article = shown.kind === 'article' ? shown.article : null;
  const isCjk = /^(?:zh|ja|ko)\b/i.test(article?.lang ?? '');
  const isVertical = reading.vertical && isCjk;

  useEffect(() => settings.subscribe(() => redraw(0)), [settings]);
  const headings = useMemo(() => (filled && body.current ? headingsIn(body.current) : []), [filled]);
  const blocks = useMemo(() => (filled && body.current ? readBlockText(body.current) : null), [filled]);
  const position = usePosition({
    document,
    element,
    scroller,
    body,
    article: isPlaced ? filled : null,
    headings,
    isVertical,
    focus: reading.focus,
    say,
  });
  useEffect(() => {
    if (blocks && body.current) around?.filled(blocks, body.current);
  }, [blocks]);
  useEffect(() => {
    if (blocks) around?.reached(position.percent / 100);
  }, [blocks, position.percent]);
  const autoClean = useAutoClean(services);
  const saving = useSaving(services, article);
  const speech = useSpeech({ document, article: filled, blocks, settings, say });

  const toggle = (name: Sheet) => setSheet((now) => (now === name ? 'none' : name));
  const leave = useCallback((): boolean => {
    if (zoomed) setZoomed(null);
    else if (sheet !== 'none') setSheet('none');
    else if (speech.isOn) speech.stop();
    else return false;
    return true;
  }, [zoomed, sheet, speech]);
  useShortcuts(element, settings, leave, {
    help: () => toggle('help'),
    contents: () => setContents((on) => !on),
    text: () => toggle('text'),
    panel: () => setPanel((on) => !on),
    listen: () => speech.toggle(),
    previousSentence: () => speech.skip(-1),
    nextSentence: () => speech.skip(1),
    previousSection: () => position.goToSection(position.section - 1),
    nextSection: () => position.goToSection(position.section + 1),
    save: () => saving?.save(),
    close,
  });
  // After a sheet the focus is where it was before: on the text. At once: a key that comes meanwhile would be the page's.
  useLayoutEffect(() => {
    if (isPlaced && sheet === 'none' && !zoomed) scroller.current?.focus({ preventScroll: true });
  }, [isPlaced, sheet, zoomed]);
  useEffect(() => {
    if (shown.kind === 'loading') say(t('viewLoading'));
  }, [shown, say]);

  return (
    <>
      <Bar
        article={article}
        position={position}
        hasContents={headings.length > 1}
        pressed={{ contents: hasContents, panel: hasPanel, listen: speech.isOn, sheet }}
        shortcuts={settings.shortcuts}
        autoClean={around ? null : autoClean}
        tools={around?.tools}
        saving={saving}
        onContents={() => setContents(!hasContents)}
        onPanel={() => setPanel(!hasPanel)}
        onListen={speech.toggle}
        onSheet={toggle}
        close={close}
      />
      <div class="winnow-columns">
        {hasContents && headings.length > 1 && <Contents headings={headings} position={position} />}
        <main
          class="winnow-page"
          ref={scroller}
          data-vertical={isVertical ? '' : undefined}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
          tabIndex={0}
          aria-label={t('articleRegion')}
          aria-busy={shown.kind === 'loading'}
        >
          {article ? (
            <ArticleText
              article={article}
              body={body}
              services={services}
              onFilled={() => setFilled(article)}
              onZoom={setZoomed}
            />
          ) : (
            <p class="winnow-loading" role="status">
              {t('viewLoading')}
            </p>
          )}
        </main>
        {hasPanel && filled && blocks && (
          <SidePanel
            key={filled.url}
            document={document}
            element={element}
            article={filled}
            blocks={blocks}
            services={services}
            replace={replace}
            say={say}
            close={() => setPanel(false)}
            around={around}
          />
        )}
      </div>
      {speech.isOn && <SpeechBar speech={speech} settings={settings} />}
      {reading.ruler && <Ruler element={element} isVertical={isVertical} />}
      {sheet === 'text' && <TextSettings settings={settings} isCjk={isCjk} close={() => setSheet('none')} />}
      {sheet === 'help' && <Help settings={settings} close={() => setSheet('none')} />}
      {zoomed && <Zoom picture={zoomed} close={() => setZoomed(null)} />}
      <Announcer text={announcer.text} />
    </>
  );
}

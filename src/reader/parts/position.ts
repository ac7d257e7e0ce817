import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Article, unclobbered } from '../../engine/index.ts';
import { t } from '../../platform/i18n.ts';
import { getReadingPlace, putReadingPlace } from '../../platform/settings/reading-places.ts';
import type { Section } from './sections.ts';

export interface Position {
  /** 0 to 100. */
  percent: number;
  /** Whole minutes that are left to read. */
  minutesLeft: number;
  /** The heading above what is read; -1 before the first. */
  section: number;
  goToSection(index: number): void;
}

interface PositionOptions {
  document: Document;
  element: HTMLElement;
  scroller: RefObject<HTMLElement | null>;
  body: RefObject<HTMLElement | null>;
  /** Null while there is none, or no layout yet. */
  article: Article | null;
  headings: Section[];
  isVertical: boolean;
  /** Whether the block that is read is to be marked. */
  focus: boolean;
  say(text: string): void;
}

const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, pre, figure, dt, dd, tr, blockquote';
/** Where the eye rests, from the beginning of what can be seen. */
const EYE = 0.35;
/** Milliseconds. */
const SAVE_AFTER = 800;
/** Nearer to either end there is nothing to come back to. */
const [AT_THE_START, AT_THE_END] = [0.03, 0.97];

/** Follows the reading: how far it is, in which section, and where to go on the next time. */
export function usePosition(options: PositionOptions): Position {
  const { document, element, scroller, body, article, headings, isVertical, focus, say } = options;
  const [at, setAt] = useState({ percent: 0, minutesLeft: 0, section: -1 });
  const marked = useRef<Element | null>(null);

  /** Distance scrolled and to scroll. From right to left in vertical writing. */
  const extent = (): { done: number; whole: number } => {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight, clientWidth } = scroller.current!;
    return isVertical
      ? { done: Math.abs(scrollLeft), whole: scrollWidth - clientWidth }
      : { done: scrollTop, whole: scrollHeight - clientHeight };
  };
  const progress = (): number => {
    const { done, whole } = extent();
    return whole > 0 ? Math.min(1, done / whole) : 1;
  };
  const blockAtEye = (): Element | null => {
    const { left, top, width, height } = scroller.current!.getBoundingClientRect();
    const point = isVertical ? [left + width * (1 - EYE), top + height / 2] : [left + width / 2, top + height * EYE];
    const found = unclobbered(document, 'elementFromPoint')(point[0]!, point[1]!)?.closest(BLOCKS) ?? null;
    return found && body.current?.contains(found) ? found : null;
  };
  const sectionAtEye = (): number => {
    const { left, top, width, height } = scroller.current!.getBoundingClientRect();
    const passed = ({ element }: Section): boolean => {
      const box = element.getBoundingClientRect();
      return isVertical ? box.right > left + width * (1 - EYE) : box.top < top + height * EYE;
    };
    let index = -1;
    while (index + 1 < headings.length && passed(headings[index + 1]!)) index++;
    return index;
  };

  useLayoutEffect(() => {
    if (!article || !scroller.current) return;
    const life = new AbortController();
    const { signal } = life;
    let isAsked = false;
    let saving: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      isAsked = false;
      if (signal.aborted || !scroller.current) return;
      const done = progress();
      element.style.setProperty('--winnow-progress', String(done), 'important');
      const minutesLeft = Math.ceil(article.readingMinutes * (1 - done));
      const next = { percent: Math.round(done * 100), minutesLeft, section: sectionAtEye() };
      setAt((now) =>
        Object.entries(next).every(([key, value]) => now[key as keyof typeof now] === value) ? now : next,
      );
      mark(focus ? (blockAtEye() ?? marked.current) : null);
    };
    const mark = (block: Element | null): void => {
      if (marked.current === block) return;
      marked.current?.removeAttribute('data-current');
      block?.setAttribute('data-current', '');
      marked.current = block;
    };
    const ask = (): void => {
      if (!isAsked) requestAnimationFrame(look);
      isAsked = true;
    };
    const save = (): void => {
      clearTimeout(saving);
      saving = undefined;
      const done = progress();
      const isWorthIt = done > AT_THE_START && done < AT_THE_END;
      const all = [...body.current!.querySelectorAll(BLOCKS)];
      const block = all.indexOf(blockAtEye()!);
      const place = isWorthIt ? { block, blocks: all.length, progress: done, at: Date.now() } : null;
      void putReadingPlace(article.canonicalUrl || article.url, place);
    };
    const onScroll = (): void => {
      ask();
      clearTimeout(saving);
      saving = setTimeout(save, SAVE_AFTER);
    };
    scroller.current.addEventListener('scroll', onScroll, { passive: true, signal });
    if (isVertical) scroller.current.addEventListener('wheel', scrollSideways, { passive: false, signal });
    const resized = new ResizeObserver(ask);
    resized.observe(scroller.current);
    resized.observe(body.current!);
    ask();
    return () => {
      if (saving !== undefined && body.current) save();
      resized.disconnect();
      life.abort();
      mark(null);
    };
  }, [article, headings, isVertical, focus]);

  // Once for each article, and not again when it is read anew with another rule.
  useEffect(() => {
    if (!article) return;
    let isStale = false;
    void getReadingPlace(article.canonicalUrl || article.url).then((place) => {
      if (isStale || !place || !scroller.current || extent().done > 0) return;
      const all = body.current!.querySelectorAll(BLOCKS);
      const block = all.length === place.blocks ? all[place.block] : undefined;
      const { whole } = extent();
      if (block) scrollToEye(scroller.current, block, isVertical);
      else if (isVertical) scroller.current.scrollLeft = -whole * place.progress;
      else scroller.current.scrollTop = whole * place.progress;
      say(t('viewContinued'));
    });
    return () => {
      isStale = true;
    };
  }, [article?.url]);

  return {
    ...at,
    goToSection(index) {
      const heading = headings[Math.max(0, Math.min(headings.length - 1, index))];
      heading?.element.scrollIntoView({ block: 'start', inline: 'start' });
      heading?.element.setAttribute('tabindex', '-1');
      heading?.element.focus({ preventScroll: true });
    },
  };
}

function scrollToEye(scroller: HTMLElement, block: Element, isVertical: boolean): void {
  const [view, box] = [scroller.getBoundingClientRect(), block.getBoundingClientRect()];
  if (isVertical) scroller.scrollBy({ left: box.right - (view.left + view.width * (1 - EYE)), behavior: 'instant' });
  else scroller.scrollBy({ top: box.top - (view.top + view.height * EYE) + 8, behavior: 'instant' });
}

/** A wheel turns downwards; vertical writing goes on to the left. */
function scrollSideways(event: WheelEvent): void {
  if (event.deltaX || event.ctrlKey) return;
  event.preventDefault();
  (event.currentTarget as HTMLElement).scrollBy({ left: -event.deltaY, behavior: 'instant' });
}

const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, pre, figure, dt, dd, blockquote, .winnow-wide, img';

/**
 * Lets the reader point at a block of the article in the view, with the pointer or with the arrow keys and Enter. Null where Escape
 * ended it.
 */
export function pickInText(view: HTMLElement): Promise<HTMLElement | null> {
  const body = view.querySelector<HTMLElement>('.winnow-article')!;
  const life = new AbortController();
  const { signal } = life;
  let at: HTMLElement | null = null;
  const point = (block: HTMLElement | null): void => {
    at?.removeAttribute('data-pointed');
    block?.setAttribute('data-pointed', '');
    at = block;
  };
  const blockOf = (target: EventTarget | null): HTMLElement | null => {
    const block = (target as Element).closest<HTMLElement>(BLOCKS);
    return block && body.contains(block) ? block : null;
  };
  view.dataset.pointing = '';
  return new Promise((resolve) => {
    const finish = (block: HTMLElement | null): void => {
      point(null);
      delete view.dataset.pointing;
      life.abort();
      resolve(block);
    };
    body.addEventListener('pointermove', ({ target }) => point(blockOf(target)), { signal });
    view.addEventListener(
      'click',
      (event) => {
        const block = blockOf(event.target);
        event.preventDefault();
        event.stopPropagation();
        finish(block);
      },
      { capture: true, signal },
    );
    view.addEventListener(
      'keydown',
      (event) => {
        const all = [...body.querySelectorAll<HTMLElement>(BLOCKS)];
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (step === undefined && !['Enter', 'Escape'].includes(event.key)) return;
        event.preventDefault();
        event.stopPropagation();
        if (event.key === 'Enter') finish(at);
        else if (event.key === 'Escape') finish(null);
        else {
          point(all[Math.max(0, Math.min(all.length - 1, (at ? all.indexOf(at) : -1) + step!))] ?? null);
          at?.scrollIntoView({ block: 'nearest' });
        }
      },
      { capture: true, signal },
    );
  });
}

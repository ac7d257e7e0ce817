/** Marks the shell's first paint with the time the browser says it had, or with now where it does not say. */
export function markShell(): void {
  const mark = (startTime?: number) => {
    if (performance.getEntriesByName('winnow:shell').length === 0) performance.mark('winnow:shell', { startTime });
  };
  if (PerformanceObserver.supportedEntryTypes.includes('paint')) {
    new PerformanceObserver((list, observer) => {
      const paint = list.getEntriesByName('first-contentful-paint')[0];
      if (!paint) return;
      observer.disconnect();
      mark(paint.startTime);
    }).observe({ type: 'paint', buffered: true });
  }
  // Paint timing is withheld from some windows: then the frame after this one stands for it, and comes no sooner.
  afterPaint(() => setTimeout(mark, 200, performance.now()));
}

/** Runs once the frame that shows what was just put into the page has been painted. */
export function afterPaint(action: () => void): void {
  requestAnimationFrame(() => {
    // A task after the frame's own: by then layout and paint are done.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      action();
    };
    port2.postMessage(null);
  });
}

export interface Patience {
  /** Milliseconds without a change that count as quiet. */
  quiet: number;
  /** Milliseconds after which it is over in any case. */
  most: number;
}

/** Resolves once nothing in the page has changed for a while. `isOwn` says which changes are not the page's. */
export function untilQuiet(
  document: Document,
  { quiet, most }: Patience,
  isOwn: (node: Node) => boolean,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve) => {
    let calm = setTimeout(finish, quiet);
    const end = setTimeout(finish, most);
    const observer = new MutationObserver((records) => {
      if (records.every(({ target }) => isOwn(target))) return;
      clearTimeout(calm);
      calm = setTimeout(finish, quiet);
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', finish);
    function finish(): void {
      clearTimeout(calm);
      clearTimeout(end);
      observer.disconnect();
      signal.removeEventListener('abort', finish);
      resolve();
    }
  });
}

/** Copies text. Rejects where the browser refuses, e.g. because the popup lost the focus. */
export async function copyText(text: string): Promise<void> {
  // A page that came without encryption has no clipboard of this kind.
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  let isPut = false;
  const put = (event: ClipboardEvent): void => {
    // Before the page hears of it, and instead of what it would put there.
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isPut = event.clipboardData !== null;
  };
  addEventListener('copy', put, { capture: true });
  document.execCommand('copy');
  removeEventListener('copy', put, { capture: true });
  if (!isPut) throw new Error('The browser does not let this page copy.');
}

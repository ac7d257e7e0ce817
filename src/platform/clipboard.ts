/** Copies text. Rejects where the browser refuses, e.g. because the popup lost the focus. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

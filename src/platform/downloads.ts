/**
 * Saves text as a file, through a link rather than the `downloads` permission. `name` is cleaned of what file systems
 * refuse.
 */
export function saveText(document: Document, name: string, text: string, type: string): void {
  saveBlob(document, name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** The same for any file. */
export function saveBlob(document: Document, name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(name);
  link.click();
  // The browser reads the blob after the click: it may not be taken away at once.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** `"A/B: why?.md"` becomes `A B why .md`-like: no separators, control or reserved characters, at most 120 long. */
export function fileName(name: string): string {
  const extension = /\.\w{1,5}$/.exec(name)?.[0] ?? '';
  const stem = name.slice(0, name.length - extension.length);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being taken out
  const clean = stem.replace(/[\u0000-\u001f\u007f<>:"/\\|?*\u200e\u200f\u202a-\u202e]+/g, ' ').replace(/\s+/g, ' ');
  return `${clean.slice(0, 120).replace(/^[. ]+|[. ]+$/g, '') || 'article'}${extension}`;
}

/** The address if it is one that may be opened from the popup (http or https), else null. */
export function webAddress(url: string): string | null {
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}

/** `https://www.example.org/a` → `example.org`; empty for what is not a web address. */
export function hostOf(url: string): string {
  return webAddress(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

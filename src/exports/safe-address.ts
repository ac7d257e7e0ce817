const SAFE_PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);

/** The address as the URL standard writes it, or an empty string where opening it could do anything but read a page or write a mail. */
export function safeAddress(address: string): string {
  try {
    const url = new URL(address);
    return SAFE_PROTOCOLS.has(url.protocol) ? url.href : '';
  } catch {
    return '';
  }
}

import type { Signal } from './signal.ts';

const squashed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The article links the name to a site of the same name: "Lakera" → https://www.lakera.ai/. */
export const ownSite: Signal = {
  name: 'own-site',
  points({ core, mentions }, text) {
    const name = squashed(core);
    if (name.length < 3) return 0;
    for (const { start, end } of mentions)
      for (const link of text.article.links) {
        if (link.end <= start || link.start >= end) continue;
        const host = hostOf(link.url);
        if (!host || host.endsWith('.org') || host.endsWith('.edu') || host.endsWith('.gov')) continue;
        const site = squashed(host.replace(/^www\./, '').replace(/\.[a-z.]+$/, ''));
        if (site === name || (name.length >= 5 && site.startsWith(name))) return 2.5;
      }
    return 0;
  },
};

function hostOf(url: string): string | null {
  return /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? null;
}

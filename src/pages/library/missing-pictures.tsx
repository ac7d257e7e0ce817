import { ImageDown } from 'lucide';
import { useState } from 'preact/hooks';
import type { ImageData, SavedBody } from '../../library/index.ts';
import { formatNumber, t } from '../../platform/i18n.ts';
import { borrowSites, returnSite } from '../../platform/lent-sites.ts';
import { fetchWithLeave } from '../../platform/read-image.ts';
import { patternOf } from '../../platform/sites/site-pattern.ts';
import { Button } from '../../ui/button.tsx';
import type { Tools } from './app.tsx';

/** Bytes up to which a picture is kept, as when an article is saved. */
const MOST_OF_ONE = 8_000_000;

/** Pictures of other hosts that could not be kept: the reader may give leave for their hosts, once, and they are fetched from there. */
export function MissingPictures({ body, tools }: { body: SavedBody; tools: Tools }) {
  const [isBusy, setBusy] = useState(false);
  const urls = body.missingImages.flatMap(({ url, reason }) =>
    reason === 'no-permission' || reason === 'unreachable' ? url : [],
  );
  const sites = [...new Set(urls.flatMap((url) => patternOf(url) ?? []))];
  if (sites.length === 0) return null;

  async function fetchThem(): Promise<void> {
    setBusy(true);
    // Straight from the click: the browser asks.
    const { granted, lent } = await borrowSites(sites);
    try {
      if (!granted) return;
      const found: ImageData[] = [];
      for (const url of urls) {
        const read = await fetchWithLeave(url, MOST_OF_ONE);
        if (read.kind === 'image') found.push({ url, type: read.type, bytes: read.bytes });
      }
      await tools.library.addPictures(body.id, found);
      tools.tell({ text: t('picturesFetched', formatNumber(found.length)) });
    } finally {
      for (const pattern of lent) await returnSite(pattern);
      setBusy(false);
    }
  }
  return (
    <div id="missing-pictures">
      <p>{t('picturesMissing', formatNumber(urls.length))}</p>
      <Button id="fetch-pictures" icon={ImageDown} disabled={isBusy} onClick={() => void fetchThem()}>
        {t('fetchPictures')}
      </Button>
    </div>
  );
}

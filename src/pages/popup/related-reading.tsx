import { useState } from 'preact/hooks';
import type { RelatedLink } from '../../engine/index.ts';
import { plural, t } from '../../platform/i18n.ts';
import { RELATED_NAMES } from '../../platform/names.ts';
import { Button } from '../../ui/button.tsx';
import { Piece, Pieces } from '../../ui/pieces.tsx';
import { PanelSection } from './panel-section.tsx';
import { hostOf, webAddress } from './web-address.ts';

const AT_FIRST = 10;

/** Links worth reading that stood around the article. Nothing is asked of their sites before a click. */
export function RelatedReading({ related, pageUrl }: { related: RelatedLink[]; pageUrl: string }) {
  const [all, setAll] = useState(false);
  const links = related.filter(({ url }) => webAddress(url));
  const shown = all ? links : links.slice(0, AT_FIRST);
  return (
    <PanelSection id="related" title="related" count={links.length}>
      {links.length === 0 && <p class="nothing">{t('noRelated')}</p>}
      <ul class="related">
        {shown.map((link) => (
          <li key={link.url}>
            <a href={webAddress(link.url)!} target="_blank" rel="noopener noreferrer" title={link.url}>
              <span class="related-title" dir="auto">
                {link.title || link.url}
              </span>
              <Pieces class="related-place">
                {placeOf(link, pageUrl).map((part) => (
                  <Piece key={part}>{part}</Piece>
                ))}
              </Pieces>
              <span class="spoken">, {t('opensInNewTab')}</span>
            </a>
          </li>
        ))}
      </ul>
      {shown.length < links.length && <Button onClick={() => setAll(true)}>{plural('showAll', links.length)}</Button>}
    </PanelSection>
  );
}

/** Where it stood: its kind, the page's own words for it if they say more, and its site if it is another. */
function placeOf(link: RelatedLink, pageUrl: string): string[] {
  const kind = t(RELATED_NAMES[link.kind]);
  const host = hostOf(link.url);
  const label = link.label.trim();
  const parts = label && label.toLowerCase() !== kind.toLowerCase() && link.kind !== 'source' ? [label] : [kind];
  return host === hostOf(pageUrl) ? parts : [...parts, host];
}

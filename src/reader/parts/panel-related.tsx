import type { RelatedLink } from '../../engine/index.ts';
import { t } from '../../platform/i18n.ts';
import { RELATED_NAMES } from '../../platform/names.ts';
import { PanelPart } from './panel-part.tsx';

/** Links worth reading that stood around the article. Nothing is asked of their sites before a click. */
export function RelatedPart({ related, pageUrl }: { related: RelatedLink[]; pageUrl: string }) {
  const links = related.filter(({ url }) => /^https?:/.test(url));
  return (
    <PanelPart name="related" title="related" count={links.length}>
      {links.length === 0 && <p class="winnow-note">{t('noRelated')}</p>}
      <ul class="winnow-related">
        {links.map(({ url, title, label, kind }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              <bdi>{title || url}</bdi>
              <span class="winnow-spoken">, {t('opensInNewTab')}</span>
            </a>
            <span class="winnow-kind">
              <bdi>{(kind !== 'source' && label.trim()) || t(RELATED_NAMES[kind])}</bdi>
              {hostOf(url) !== hostOf(pageUrl) && <bdi>{hostOf(url)}</bdi>}
            </span>
          </li>
        ))}
      </ul>
    </PanelPart>
  );
}

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

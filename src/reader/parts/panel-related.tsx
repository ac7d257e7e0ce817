import { useState } from 'preact/hooks';
import type { RelatedLink } from '../../engine/index.ts';
import { plural, t } from '../../platform/i18n.ts';
import { RELATED_NAMES } from '../../platform/names.ts';
import { reasonsIn } from '../../platform/related-reasons.ts';
import type { ViewServices } from '../services.ts';
import { PanelPart } from './panel-part.tsx';

const AT_FIRST = 10;

interface RelatedPartProps {
  /** Best first. */
  related: RelatedLink[];
  pageUrl: string;
  services: Pick<ViewServices, 'followLink'>;
  say(text: string): void;
}

/** Links worth reading that stood around the article. Nothing is asked of their sites before a click. */
export function RelatedPart({ related, pageUrl, services, say }: RelatedPartProps) {
  const [all, setAll] = useState(false);
  const links = related.filter(({ url }) => /^https?:/.test(url));
  const shown = all ? links : links.slice(0, AT_FIRST);

  async function save(url: string): Promise<void> {
    const asked = services.followLink(url, 'save');
    say(t('saving'));
    const outcome = await asked;
    if (outcome === 'saved') say(t('savedToLibrary'));
    if (outcome === 'failed') say(t('linkNotSaved'));
  }

  /** Only what the reader pressed: the page can reach the view, and click for itself. */
  const pressed = (act: () => void) => (event: Event) => event.isTrusted && act();

  return (
    <PanelPart name="related" title="related" count={links.length}>
      {links.length === 0 && <p class="winnow-note">{t('noRelated')}</p>}
      <ul class="winnow-related">
        {shown.map(({ url, title, label, kind, excerpt, why = [] }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              <bdi>{title || url}</bdi>
              <span class="winnow-spoken">, {t('opensInNewTab')}</span>
            </a>
            {kind === 'source' && excerpt && <bdi class="winnow-around">{excerpt}</bdi>}
            <span class="winnow-kind">
              <bdi>{(kind !== 'source' && label.trim()) || t(RELATED_NAMES[kind])}</bdi>
              {reasonsIn(why).map((reason) => (
                <bdi key={reason}>{reason}</bdi>
              ))}
              {hostOf(url) !== hostOf(pageUrl) && <bdi>{hostOf(url)}</bdi>}
            </span>
            <div class="winnow-actions">
              <button
                type="button"
                class="winnow-open-link"
                aria-label={`${t('askOpenLink')}: ${title || url}`}
                onClick={pressed(() => void services.followLink(url, 'open'))}
              >
                {t('askOpenLink')}
              </button>
              <button
                type="button"
                class="winnow-save-link"
                aria-label={`${t('menuSaveLink')}: ${title || url}`}
                onClick={pressed(() => void save(url))}
              >
                {t('save')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {shown.length < links.length && (
        <button type="button" class="winnow-more" onClick={() => setAll(true)}>
          {plural('showAll', links.length)}
        </button>
      )}
    </PanelPart>
  );
}

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

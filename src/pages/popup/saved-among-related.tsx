import { useEffect, useState } from 'preact/hooks';
import type { Article, Company } from '../../engine/index.ts';
import { formatDate, plural, t } from '../../platform/i18n.ts';
import type { SavedReading } from '../../platform/messages.ts';
import { reasonsIn } from '../../platform/related-reasons.ts';
import { Piece, Pieces } from '../../ui/pieces.tsx';
import type { Services } from './services.ts';

interface SavedAmongRelatedProps {
  article: Article;
  companies: readonly Company[];
  services: Pick<Services, 'savedReading' | 'openLibrary' | 'openCompany'>;
}

/** What the reader has saved on the article's subject; nothing where that is nothing. */
export function SavedAmongRelated({ article, companies, services }: SavedAmongRelatedProps) {
  const [found, setFound] = useState<SavedReading | null>(null);
  useEffect(() => {
    let stale = false;
    void services.savedReading(article, companies).then((reading) => !stale && setFound(reading));
    return () => {
      stale = true;
    };
  }, [article, companies, services]);
  if (!found || found.articles.length + found.companies.length === 0) return null;
  return (
    <div class="related-kind" id="saved-related">
      <h3>{t('youSaved')}</h3>
      {found.companies.map(({ name, count }) => (
        <p key={name}>
          <button type="button" class="link" onClick={() => void services.openCompany(name)}>
            {plural('savedMore', count, name)}
          </button>
        </p>
      ))}
      <ul class="related">
        {found.articles.map(({ id, title, site, savedAt, why }) => (
          <li key={id}>
            <button type="button" class="link" onClick={() => void services.openLibrary(id)}>
              <span class="related-title" dir="auto">
                {title || t('untitled')}
              </span>
              <Pieces class="related-place">
                {[...reasonsIn(why), site, t('savedOn', formatDate(savedAt))].filter(Boolean).map((part) => (
                  <Piece key={part}>{part}</Piece>
                ))}
              </Pieces>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

import type { Article } from '../../engine/index.ts';
import { formatNumber, plural, t } from '../../platform/i18n.ts';
import { companyPlace } from './place.ts';

const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

/** What was found in an article when it was saved: its companies, claims, related reading, and what was left out. */
export function Findings({ article: { companies, claims, related, removals } }: { article: Article }) {
  return (
    <>
      {companies.length > 0 && (
        <section id="companies">
          <h2>{t('companies')}</h2>
          <ul class="chips">
            {companies.map(({ name, mentions }) => (
              <li key={name}>
                <a class="chip" href={companyPlace(name)}>
                  <bdi>{name}</bdi> <span class="count">{formatNumber(mentions.length)}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {claims.length > 0 && (
        <section id="claims">
          <h2>{t('claims')}</h2>
          <ul class="claims">
            {claims.map(({ text, speaker, start }) => (
              <li key={start} dir="auto">
                {text}
                {speaker && <span class="count"> {speaker}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {related.length > 0 && (
        <section id="related">
          <h2>{t('related')}</h2>
          <ul>
            {related
              .filter(({ url }) => isWeb(url))
              .map(({ url, title }) => (
                <li key={url}>
                  <a href={url} target="_blank" rel="noopener noreferrer" dir="auto">
                    {title || url}
                  </a>
                </li>
              ))}
          </ul>
        </section>
      )}
      {removals.length > 0 && (
        <details id="removals">
          <summary>{plural('removedPieces', removals.length)}</summary>
          <ul class="removals">
            {removals.map(({ text, rule }, i) => (
              <li key={i} dir="auto">
                {text.slice(0, 300)} <code>{rule}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

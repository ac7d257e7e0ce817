import { useMemo, useState } from 'preact/hooks';
import { type Article, type Company, type RelatedKind, type RelatedLink, withCompanies } from '../../engine/index.ts';
import { formatDate, plural, t } from '../../platform/i18n.ts';
import { RELATED_NAMES } from '../../platform/names.ts';
import { reasonsIn } from '../../platform/related-reasons.ts';
import { Button } from '../../ui/button.tsx';
import { Piece, Pieces } from '../../ui/pieces.tsx';
import { LinkActions } from './link-actions.tsx';
import { PanelSection } from './panel-section.tsx';
import { SavedAmongRelated } from './saved-among-related.tsx';
import type { Services } from './services.ts';
import { hostOf, webAddress } from './web-address.ts';

const AT_FIRST = 10;

interface RelatedReadingProps {
  article: Article;
  /** None while they are looked for. */
  companies: readonly Company[];
  /** Whether they have been looked for. */
  searched: boolean;
  services: Services;
  say(text: string): void;
}

/** Links worth reading that stood around the article, by kind. Nothing is asked of their sites before a click, no picture either. */
export function RelatedReading({ article, companies, searched, services, say }: RelatedReadingProps) {
  const { related, url: pageUrl } = article;
  const [all, setAll] = useState(false);
  const links = useMemo(() => related.filter(({ url }) => webAddress(url)), [related]);
  const explained = useMemo(
    () => new Map(withCompanies(links, companies).map((link) => [link.url, link])),
    [links, companies],
  );
  // The companies explain what is on screen already; they do not move it under the reader's hand.
  const shown = (all ? links : links.slice(0, AT_FIRST)).map((link) => explained.get(link.url) ?? link);
  return (
    <PanelSection id="related" title="related" count={links.length}>
      {links.length === 0 && <p class="nothing">{t('noRelated')}</p>}
      {byKind(shown).map(([kind, group]) => (
        <div class="related-kind" key={kind}>
          <h3>{t(RELATED_NAMES[kind])}</h3>
          <ul class="related">
            {group.map((link) => (
              <li key={link.url}>
                <Card link={link} pageUrl={pageUrl} />
                <LinkActions link={link} services={services} say={say} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {shown.length < links.length && (
        <Button id="related-all" onClick={() => setAll(true)}>
          {plural('showAll', links.length)}
        </Button>
      )}
      {searched && <SavedAmongRelated article={article} companies={companies} services={services} />}
    </PanelSection>
  );
}

function Card({ link, pageUrl }: { link: RelatedLink; pageUrl: string }) {
  return (
    <a href={webAddress(link.url)!} target="_blank" rel="noopener noreferrer" title={link.excerpt || link.url}>
      <span class="related-title" dir="auto">
        {link.title || link.url}
      </span>
      {link.kind === 'source' && link.excerpt && (
        <span class="related-sentence" dir="auto">
          {link.excerpt}
        </span>
      )}
      <Pieces class="related-place">
        {notesOn(link, pageUrl).map((part) => (
          <Piece key={part}>{part}</Piece>
        ))}
      </Pieces>
      <span class="spoken">, {t('opensInNewTab')}</span>
    </a>
  );
}

/** Kinds in the order of their best link, each with its links in their order. */
function byKind(links: readonly RelatedLink[]): [RelatedKind, RelatedLink[]][] {
  const groups = new Map<RelatedKind, RelatedLink[]>();
  for (const link of links) {
    const group = groups.get(link.kind);
    if (group) group.push(link);
    else groups.set(link.kind, [link]);
  }
  return [...groups];
}

/** Why it is shown, the page's own words for it where they say more than its kind, its day, and its site if it is another. */
function notesOn(link: RelatedLink, pageUrl: string): string[] {
  const label = link.label.trim();
  const saysMore = label !== '' && label.toLowerCase() !== t(RELATED_NAMES[link.kind]).toLowerCase();
  const host = hostOf(link.url);
  return [
    ...reasonsIn(link.why ?? []),
    ...(saysMore ? [label] : []),
    ...(link.date ? [formatDate(link.date)] : []),
    ...(host === hostOf(pageUrl) ? [] : [host]),
  ].filter(Boolean);
}

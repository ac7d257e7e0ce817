import { Archive, Highlighter, History, Link, Star } from 'lucide';
import { FLAG, type Hit, type Library, type SnippetPart } from '../../library/index.ts';
import { formatDate, plural, t } from '../../platform/i18n.ts';
import { Icon } from '../../ui/icon.tsx';
import { Piece, Pieces } from '../../ui/pieces.tsx';
import { articlePlace } from './place.ts';
import { StoredPicture } from './stored-picture.tsx';

const Marked = ({ parts }: { parts: SnippetPart[] }) => (
  <>{parts.map(({ text, hit }, i) => (hit ? <mark key={i}>{text}</mark> : text))}</>
);

interface EntryProps {
  hit: Hit;
  look: 'list' | 'cards';
  library: Library;
  selected: boolean;
  toggle(): void;
}

/** One saved article in the list: all of it is the page's own words, and shown as text. */
export function Entry({ hit: { card, title, snippet }, look, library, selected, toggle }: EntryProps) {
  const read = (card.flags & FLAG.read) !== 0;
  const isLink = (card.flags & FLAG.link) !== 0;
  const name = card.title || card.url;
  return (
    <li class={`entry${read ? ' read' : ''}${selected ? ' selected' : ''}`} data-id={card.id}>
      <input type="checkbox" checked={selected} aria-label={t('select', name)} onChange={toggle} />
      {card.image && <StoredPicture library={library} body={card.body} digest={card.image} />}
      <div class="words" lang={card.lang || undefined} dir={card.dir}>
        <h2>
          <a href={articlePlace(card.id)}>{card.title ? <Marked parts={title} /> : card.url}</a>
        </h2>
        <p class="snippet">
          <Marked parts={snippet} />
        </p>
        <Pieces class="meta">
          {card.site && <Piece>{card.site}</Piece>}
          <Piece lang={t('localeCode')}>{formatDate(card.savedAt)}</Piece>
          {card.minutes > 0 && <Piece lang={t('localeCode')}>{plural('readingMinutes', card.minutes)}</Piece>}
          {card.tags.map((tag) => (
            <Piece key={tag} class="tag">
              {tag}
            </Piece>
          ))}
        </Pieces>
      </div>
      <span class="signs">
        {(card.flags & FLAG.favourite) !== 0 && <Sign icon={Star} label={t('favourite')} />}
        {(card.flags & FLAG.archived) !== 0 && <Sign icon={Archive} label={t('archived')} />}
        {card.highlights > 0 && <Sign icon={Highlighter} label={plural('highlights', card.highlights)} />}
        {card.versions > 1 && <Sign icon={History} label={plural('versions', card.versions)} />}
        {isLink && <Sign icon={Link} label={t('linkOnly')} />}
      </span>
      {look === 'list' && card.position > 0.02 && !read && (
        <progress class="position" value={card.position} max={1} aria-label={t('position')} />
      )}
    </li>
  );
}

const Sign = ({ icon, label }: { icon: Parameters<typeof Icon>[0]['node']; label: string }) => (
  <span title={label}>
    <Icon node={icon} />
    <span class="spoken">{label}</span>
  </span>
);

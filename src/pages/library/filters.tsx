import { Archive, Inbox, Library, Star, Trash2 } from 'lucide';
import type { Count, Facets, Filter, Length, Shelf } from '../../library/index.ts';
import { formatNumber, type MessageKey, t } from '../../platform/i18n.ts';
import { Icon } from '../../ui/icon.tsx';

const SHELVES: readonly { shelf: Shelf; label: MessageKey; icon: typeof Inbox }[] = [
  { shelf: 'inbox', label: 'shelfInbox', icon: Inbox },
  { shelf: 'favourites', label: 'shelfFavourites', icon: Star },
  { shelf: 'archive', label: 'shelfArchive', icon: Archive },
  { shelf: 'all', label: 'shelfAll', icon: Library },
  { shelf: 'bin', label: 'shelfBin', icon: Trash2 },
];
const LENGTHS: readonly { value: Length; label: MessageKey }[] = [
  { value: 'short', label: 'lengthShort' },
  { value: 'medium', label: 'lengthMedium' },
  { value: 'long', label: 'lengthLong' },
];
/** Values of a filter shown before the rest is unfolded. */
const FEW = 8;

interface FiltersProps {
  filter: Filter;
  facets: Facets | null;
  choose(changes: Partial<Filter>): void;
}

/** Shelves, and what the articles found have in common, with counts. A second click takes a filter away. */
export function Filters({ filter, facets, choose }: FiltersProps) {
  const year = filter.from === undefined ? undefined : String(new Date(filter.from).getFullYear());
  const chooseYear = (value: string | undefined) => {
    const from = value === undefined ? undefined : new Date(Number(value), 0).getTime();
    choose({ from, to: value === undefined ? undefined : new Date(Number(value) + 1, 0).getTime() });
  };
  return (
    <>
      <ul class="shelves">
        {SHELVES.map(({ shelf, label, icon }) => (
          <li key={shelf}>
            <button
              type="button"
              id={`shelf-${shelf}`}
              aria-pressed={filter.shelf === shelf}
              onClick={() => choose({ shelf })}
            >
              <Icon node={icon} />
              {t(label)}
            </button>
          </li>
        ))}
        <li>
          <label class="check">
            <input
              type="checkbox"
              checked={filter.unread ?? false}
              onChange={() => choose({ unread: !filter.unread })}
            />
            {t('unreadOnly')}
          </label>
        </li>
      </ul>
      {facets && (
        <>
          <Values
            id="tags"
            counts={facets.tags}
            chosen={filter.tags?.[0]}
            choose={(tag) => choose({ tags: tag ? [tag] : [] })}
          />
          <Values
            id="companies"
            counts={facets.companies}
            chosen={filter.company}
            choose={(company) => choose({ company })}
          />
          <Values id="sites" counts={facets.sites} chosen={filter.site} choose={(site) => choose({ site })} />
          <Values
            id="lengths"
            counts={LENGTHS.map(({ value }) => ({ value, count: facets.lengths[value] })).filter(
              ({ count }) => count > 0,
            )}
            labelOf={(value) => t(LENGTHS.find((length) => length.value === value)!.label)}
            chosen={filter.length}
            choose={(length) => choose({ length: length as Length | undefined })}
          />
          <Values id="years" counts={facets.years} chosen={year} choose={chooseYear} />
        </>
      )}
    </>
  );
}

const TITLES = {
  tags: 'tags',
  companies: 'companies',
  sites: 'sites',
  lengths: 'lengths',
  years: 'years',
} satisfies Record<string, MessageKey>;

interface ValuesProps {
  id: keyof typeof TITLES;
  counts: Count[];
  chosen: string | undefined;
  labelOf?(value: string): string;
  choose(value: string | undefined): void;
}

function Values({ id, counts, chosen, labelOf = (value) => value, choose }: ValuesProps) {
  if (counts.length === 0 && chosen === undefined) return null;
  const all =
    chosen && !counts.some(({ value }) => value === chosen) ? [{ value: chosen, count: 0 }, ...counts] : counts;
  const list = (some: Count[]) => (
    <ul>
      {some.map(({ value, count }) => (
        <li key={value}>
          <button
            type="button"
            aria-pressed={value === chosen}
            onClick={() => choose(value === chosen ? undefined : value)}
          >
            <bdi>{labelOf(value)}</bdi>
            <span class="count">{formatNumber(count)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <section id={`filter-${id}`}>
      <h2>{t(TITLES[id])}</h2>
      {list(all.slice(0, FEW))}
      {all.length > FEW && (
        <details>
          <summary>{t('moreValues', formatNumber(all.length - FEW))}</summary>
          {list(all.slice(FEW))}
        </details>
      )}
    </section>
  );
}

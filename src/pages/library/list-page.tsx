import { LayoutGrid, List, Search } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Filter, Order } from '../../library/index.ts';
import { formatNumber, plural, t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Tools } from './app.tsx';
import { BroughtBack } from './brought-back.tsx';
import { BulkActions } from './bulk-actions.tsx';
import { CutOff } from './cut-off.tsx';
import { Entry } from './entry.tsx';
import { Filters } from './filters.tsx';
import { Keeping } from './keeping.tsx';
import { SaveTabs } from './save-tabs.tsx';
import { useFound } from './use-found.ts';

const LOOK = 'winnow-library-look';

/** The list of saved articles, searched as one types. */
export function ListPage({ tools, active }: { tools: Tools; active: boolean }) {
  const [text, setText] = useState('');
  const [filter, setFilter] = useState<Filter>({ shelf: 'inbox' });
  const [order, setOrder] = useState<Order>();
  const [look, setLook] = useState<'list' | 'cards'>(() => (localStorage.getItem(LOOK) === 'cards' ? 'cards' : 'list'));
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { listing, more } = useFound(tools.library, text, filter, order);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!active || event.key !== '/' || (event.target as HTMLElement).matches('input, textarea')) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [active]);

  const choose = (changes: Partial<Filter>) => {
    setFilter({ ...filter, ...changes });
    setSelected(new Set());
  };
  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setSelected(next);
  };
  const chooseLook = (next: 'list' | 'cards') => {
    localStorage.setItem(LOOK, next);
    setLook(next);
  };
  const count = listing?.found?.numbers.length ?? 0;
  return (
    <>
      <header class="masthead">
        <img class="mark" src="/icons/winnow.svg" alt="" width="22" height="22" />
        <h1>{t('library')}</h1>
        <label class="search">
          <Icon node={Search} />
          <span class="spoken">{t('searchLibrary')}</span>
          <input
            id="search"
            ref={field}
            type="search"
            dir="auto"
            placeholder={t('searchLibrary')}
            title={t('searchHelp')}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setSelected(new Set());
            }}
          />
        </label>
        <SaveTabs tools={tools} />
        <Keeping tools={tools} />
      </header>
      <div class="columns">
        <nav class="filters" aria-label={t('filters')}>
          <Filters filter={filter} facets={listing?.facets ?? null} choose={choose} />
        </nav>
        <main id="list-region" aria-busy={!listing}>
          <BroughtBack tools={tools} />
          <CutOff tools={tools} />
          <div class="bar">
            <p id="count" role="status">
              {listing?.found && plural('articles', count)}
            </p>
            <select
              aria-label={t('order')}
              value={order ?? ''}
              onChange={(event) => setOrder((event.currentTarget.value || undefined) as Order | undefined)}
            >
              <option value="">{text ? t('orderBest') : t('orderNewest')}</option>
              {text && <option value="newest">{t('orderNewest')}</option>}
              <option value="oldest">{t('orderOldest')}</option>
              <option value="shortest">{t('orderShortest')}</option>
              <option value="longest">{t('orderLongest')}</option>
            </select>
            {look === 'list' ? (
              <Button id="as-cards" icon={LayoutGrid} label={t('asCards')} onClick={() => chooseLook('cards')} />
            ) : (
              <Button id="as-list" icon={List} label={t('asList')} onClick={() => chooseLook('list')} />
            )}
          </div>
          {selected.size > 0 && (
            <BulkActions
              tools={tools}
              ids={[...selected]}
              inBin={filter.shelf === 'bin'}
              clear={() => setSelected(new Set())}
              selectAll={() => {
                const { rows } = tools.library;
                setSelected(new Set([...(listing?.found?.numbers ?? [])].flatMap((n) => rows.all[n]?.id ?? [])));
              }}
            />
          )}
          <ol class={look} id="entries">
            {listing?.hits.map((hit) => (
              <Entry
                key={hit.card.id}
                hit={hit}
                look={look}
                library={tools.library}
                selected={selected.has(hit.card.id)}
                toggle={() => toggle(hit.card.id)}
              />
            ))}
          </ol>
          {listing?.found && count === 0 && <p class="nothing">{text ? t('nothingFound') : t('nothingHere')}</p>}
          {listing && listing.hits.length < count && (
            <Button id="more" onClick={more}>
              {t('showMore', formatNumber(count - listing.hits.length))}
            </Button>
          )}
        </main>
      </div>
    </>
  );
}

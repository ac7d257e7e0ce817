import { ArrowLeft } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { type Card, companyKey, groupFigures, type SavedBody } from '../../library/index.ts';
import { formatDate, plural, t } from '../../platform/i18n.ts';
import { Icon } from '../../ui/icon.tsx';
import { Piece, Pieces } from '../../ui/pieces.tsx';
import type { Tools } from './app.tsx';
import { articlePlace } from './place.ts';
import { Timeline } from './timeline.tsx';

/** Articles whose claims are read at once. */
const MOST = 200;

interface Named {
  card: Card;
  body: SavedBody | null;
}

const dateOf = ({ card }: Named): string => card.publishedTime ?? card.savedAt;

/** What the library says of a company: the articles that name it by date, and their claims about it side by side. Word for word. */
export function CompanyPage({ name, tools: { library } }: { name: string; tools: Tools }) {
  const [named, setNamed] = useState<Named[] | null>(null);
  useEffect(() => {
    const look = async () => {
      const found = await library.search.find({ wanted: [], excluded: [] }, { shelf: 'all', company: name });
      const hits = await library.search.page(found, 0, MOST);
      const bodies = await library.store.bodies(hits.map(({ card }) => card.body));
      const all = hits.map(({ card }, i) => ({ card, body: bodies[i] ?? null }));
      setNamed(all.sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1)));
    };
    void look();
    document.title = `${name} – Winnow`;
    return library.onChange(() => void look());
  }, [library, name]);
  const claims = (named ?? []).flatMap(({ card, body }) =>
    claimsAbout(body, name).map((claim) => ({ ...claim, card, date: dateOf({ card, body }) })),
  );
  const figures = groupFigures(
    name,
    claims.flatMap(({ figures: of, text, card, date }) =>
      of.map(({ text: figure, unit }) => ({ figure, unit, sentence: text, article: card.id, date, where: card })),
    ),
  );
  return (
    <div class="company">
      <header class="masthead">
        <a class="button bare" id="back" href="#/" aria-label={t('backToLibrary')} title={t('backToLibrary')}>
          <Icon node={ArrowLeft} />
        </a>
        <h1>
          <bdi>{name}</bdi>
        </h1>
        <span class="count">{named && plural('articles', named.length)}</span>
      </header>
      <main>
        {named && <Timeline dates={named.map(dateOf)} label={t('articlesByMonth')} />}
        {figures.length > 0 && (
          <section id="figures">
            <h2>{t('figuresSideBySide')}</h2>
            {figures.map(({ unit, subject, rows }, group) => (
              <table key={group}>
                <caption>{[subject.join(', '), unit].filter(Boolean).join(' · ')}</caption>
                <tbody>
                  {rows.map(({ figure, sentence, where: card, date }, i) => (
                    <tr key={i}>
                      <th scope="row">{figure}</th>
                      <td dir="auto">{sentence}</td>
                      <td>
                        <a href={articlePlace(card.id)}>{card.site}</a> {formatDate(date)}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            ))}
          </section>
        )}
        {claims.length > 0 && (
          <section id="company-claims">
            <h2>{t('claims')}</h2>
            <ul class="claims">
              {claims.map(({ text, speaker, card, date }, i) => (
                <li key={i}>
                  <span dir="auto">{text}</span>
                  <Pieces class="meta">
                    {speaker && <Piece>{speaker}</Piece>}
                    <Piece>
                      <a href={articlePlace(card.id)}>{card.title}</a>
                    </Piece>
                    <Piece>{formatDate(date)}</Piece>
                  </Pieces>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section id="company-articles">
          <h2>{t('articlesNaming')}</h2>
          <ul>
            {named?.map((one) => (
              <li key={one.card.id}>
                <a href={articlePlace(one.card.id)} dir="auto">
                  {one.card.title || one.card.url}
                </a>
                <Pieces class="meta">
                  <Piece>{one.card.site}</Piece>
                  <Piece>{formatDate(dateOf(one))}</Piece>
                </Pieces>
              </li>
            ))}
          </ul>
        </section>
      </main>
    </div>
  );
}

interface About {
  text: string;
  speaker: string | null;
  figures: { text: string; unit: string | null; value: number | null }[];
}

/** Claims in whose sentence the company is named, or that it makes itself. */
function claimsAbout(body: SavedBody | null, name: string): About[] {
  const article = body?.article;
  const company = article?.companies.find((one) => companyKey(one.name) === companyKey(name));
  if (!article || !company) return [];
  return article.claims.filter(
    ({ start, end, speaker }) =>
      speaker === company.name || company.mentions.some((mention) => mention.start >= start && mention.end <= end),
  );
}

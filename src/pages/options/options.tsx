import { useCallback, useEffect, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { failureOf } from '../../platform/messages.ts';
import { Announcer, useAnnouncer } from '../../ui/announcer.tsx';
import { SECTIONS } from './sections.ts';
import type { Services, ShownSite } from './services.ts';

/** The options: one page, its parts one under the other. */
export function Options({ services }: { services: Services }) {
  const [sites, setSites] = useState<ShownSite[] | null>(null);
  const [problem, setProblem] = useState('');
  const { text, say } = useAnnouncer();
  useEffect(() => services.watchSites(setSites), [services]);

  /** Does something, and tells where it fails. */
  const attempt = useCallback((work: Promise<unknown>) => {
    setProblem('');
    work.catch((error) => setProblem(t('optionsFailed', failureOf(error).message)));
  }, []);

  return (
    <>
      <header class="masthead">
        <img class="mark" src="/icons/winnow.svg" alt="" width="24" height="24" />
        <h1>{t('optionsHeading')}</h1>
        <nav aria-label={t('optionsSections')}>
          {SECTIONS.map(({ id, title }) => (
            <a key={id} href={`#${id}`}>
              {t(title)}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <p class="problem" role="alert">
          {problem}
        </p>
        {SECTIONS.map(({ id, title, Section }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{t(title)}</h2>
            {sites && <Section services={services} sites={sites} say={say} attempt={attempt} />}
          </section>
        ))}
      </main>
      <Announcer text={text} />
    </>
  );
}

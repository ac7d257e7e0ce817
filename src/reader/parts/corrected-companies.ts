import { useEffect, useState } from 'preact/hooks';
import {
  type Article,
  type Company,
  type CompanyCorrections,
  correctCompanies,
  NO_CORRECTIONS,
  withCompany,
  withCompanyAgain,
  withoutCompany,
} from '../../engine/index.ts';
import { t } from '../../platform/i18n.ts';

/** Where they are kept. */
export interface CorrectionStore {
  companyCorrections(): Promise<CompanyCorrections>;
  saveCompanyCorrections(corrections: CompanyCorrections): Promise<void>;
}

export interface CorrectedCompanies {
  shown: Company[];
  hidden: Company[];
  hide(company: Company): void;
  showAgain(company: Company): void;
  add(name: string): void;
  /** Takes the last correction back; null where there is none. */
  undo: { said: string; back(): void } | null;
}

/** The companies found, with what the reader has set right. Each correction is kept, and can be taken back. */
export function useCorrectedCompanies(
  article: Article,
  found: readonly Company[],
  services: CorrectionStore,
  say: (text: string) => void,
): CorrectedCompanies {
  const [corrections, setCorrections] = useState<CompanyCorrections>(NO_CORRECTIONS);
  const [last, setLast] = useState<{ said: string; before: CompanyCorrections } | null>(null);
  useEffect(() => {
    let stale = false;
    // Where the browser's storage fails, everything is shown as it was found.
    services.companyCorrections().then(
      (kept) => !stale && setCorrections(kept),
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [services]);
  useEffect(() => setLast(null), [article]);

  const keep = (next: CompanyCorrections): void => {
    setCorrections(next);
    services.saveCompanyCorrections(next).catch(() => say(t('correctionNotKept')));
  };
  const change = (next: CompanyCorrections, said: string): void => {
    setLast({ said, before: corrections });
    keep(next);
    say(said);
  };
  return {
    ...correctCompanies(article, found, corrections),
    hide: (company) => change(withoutCompany(corrections, company), t('companyHidden', company.name)),
    showAgain: (company) => change(withCompanyAgain(corrections, company), t('companyShownAgain', company.name)),
    add: (name) => change(withCompany(corrections, name), t('companyAdded', name)),
    undo: last && {
      said: last.said,
      back() {
        setLast(null);
        keep(last.before);
        say(t('correctionUndone'));
      },
    },
  };
}

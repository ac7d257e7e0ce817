import type { Claim, ClaimKind } from '../../engine/index.ts';
import { t } from '../../platform/i18n.ts';
import { CLAIM_NAMES } from '../../platform/names.ts';

/** Which claims are shown; an empty text lets all pass. */
export interface ClaimChoice {
  kind: ClaimKind | '';
  company: string;
}

export const ALL_CLAIMS: ClaimChoice = { kind: '', company: '' };

export const passes = ({ kind, company }: ClaimChoice, claim: Claim): boolean =>
  (!kind || claim.kind === kind) && (!company || claim.companies.includes(company));

interface ClaimFilterProps {
  /** Begins the names of its classes and ids: the clean view stands in a page that has its own. */
  name: string;
  claims: readonly Claim[];
  choice: ClaimChoice;
  choose(choice: ClaimChoice): void;
}

/** Chooses among the claims by kind and by company, where there is a choice. */
export function ClaimFilter({ name, claims, choice, choose }: ClaimFilterProps) {
  const kinds = (Object.keys(CLAIM_NAMES) as ClaimKind[]).filter((kind) => claims.some((claim) => claim.kind === kind));
  const companies = [...new Set(claims.flatMap((claim) => claim.companies))].sort((a, b) => a.localeCompare(b));
  if (kinds.length < 2 && !companies.length) return null;
  return (
    <div class={`${name}-filter`}>
      {kinds.length > 1 && (
        <select
          id={`${name}-kind`}
          aria-label={t('claimsByKind')}
          value={choice.kind}
          onChange={(event) => choose({ ...choice, kind: event.currentTarget.value as ClaimKind | '' })}
        >
          <option value="">{t('allKinds')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(CLAIM_NAMES[kind])}
            </option>
          ))}
        </select>
      )}
      {companies.length > 0 && (
        <select
          id={`${name}-company`}
          aria-label={t('claimsByCompany')}
          value={choice.company}
          onChange={(event) => choose({ ...choice, company: event.currentTarget.value })}
        >
          <option value="">{t('allCompanies')}</option>
          {companies.map((company) => (
            <option key={company} value={company}>
              {company}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

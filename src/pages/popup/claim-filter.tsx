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
  claims: readonly Claim[];
  choice: ClaimChoice;
  choose(choice: ClaimChoice): void;
}

/** Chooses among the claims by kind and by company, where there is a choice. */
export function ClaimFilter({ claims, choice, choose }: ClaimFilterProps) {
  const kinds = (Object.keys(CLAIM_NAMES) as ClaimKind[]).filter((kind) => claims.some((claim) => claim.kind === kind));
  const companies = [...new Set(claims.flatMap((claim) => claim.companies))].sort((a, b) => a.localeCompare(b));
  if (kinds.length < 2 && !companies.length) return null;
  return (
    <div class="claim-filter">
      {kinds.length > 1 && (
        <select
          id="claim-kind"
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
          id="claim-company"
          aria-label={t('claimsByCompany')}
          value={choice.company}
          onChange={(event) => choose({ ...choice, company: event.currentTarget.value })}
        >
          <option value="">{t('allCompanies')}</option>
          {companies.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

import { Plus, Undo2 } from 'lucide';
import type { Company } from '../../engine/index.ts';
import { plural, t } from '../../platform/i18n.ts';
import type { CorrectedCompanies } from '../../reader/parts/corrected-companies.ts';
import { useSelectedName } from '../../reader/parts/selected-name.ts';
import { Button } from '../../ui/button.tsx';

const articleElement = () => document.getElementById('article');

/** A name marked in the article can be added, the last correction taken back. */
export function Corrections({ companies }: { companies: CorrectedCompanies }) {
  const selected = useSelectedName(articleElement);
  const { undo, shown } = companies;
  const known =
    selected !== null &&
    shown.some(({ name, aliases, role }) => role === 'key' && [name, ...aliases].includes(selected));
  return (
    <>
      {selected !== null && !known && (
        <Button id="add-company" icon={Plus} onClick={() => companies.add(selected)}>
          {t('addCompany', selected)}
        </Button>
      )}
      {undo && (
        <p class="corrected">
          <span dir="auto">{undo.said}</span>
          <Button id="undo-company" icon={Undo2} onClick={undo.back}>
            {t('undo')}
          </Button>
        </p>
      )}
    </>
  );
}

/** Companies that the reader has hidden and that this article names; a click shows one again. */
export function Hidden({ companies, showAgain }: { companies: Company[]; showAgain(company: Company): void }) {
  if (!companies.length) return null;
  return (
    <details class="also" id="hidden-companies">
      <summary>{plural('hiddenCompanies', companies.length)}</summary>
      <ul class="chips">
        {companies.map((company) => (
          <li key={company.name}>
            <button type="button" class="chip" title={t('showCompanyAgain')} onClick={() => showAgain(company)}>
              <span class="name" dir="auto">
                {company.name}
              </span>
              <span class="spoken">{t('showCompanyAgain')}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
